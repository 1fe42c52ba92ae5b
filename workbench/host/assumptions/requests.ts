import type { Assumption } from "./index";

/** Batches, references and addresses. */
export const REQUESTS = [
  {
    id: "no-rollback",
    assumed: "When an action fails, what earlier actions wrote remains.",
    consequence: "A failed batch leaves part of its writes.",
  },
  {
    id: "no-common-cells",
    assumed: "Range.getIntersection of ranges without common cells fails with ItemNotFound, before later actions run.",
    consequence:
      "If rows were inserted or deleted meanwhile, the whole write is refused. Otherwise it has to be rolled back.",
  },
  {
    id: "child-of-null",
    assumed: "A method or property of a null object returns a null object.",
    consequence: "getItemOrNullObject().getRange() needs no sync in between.",
  },
  {
    id: "set-on-null",
    assumed: "A property set on a null object is ignored.",
    consequence: "Such a batch does not fail.",
  },
  {
    id: "error-messages",
    assumed: "The texts of errors; their codes are documented.",
    consequence: "Only code that shows them depends on it. Excel translates them.",
  },
  {
    id: "large-answer-has-written",
    assumed: "A batch whose response exceeds the limit has run nevertheless.",
    consequence: "After error 5104 the writes have been made.",
  },
  {
    id: "read-only-refuses",
    assumed:
      "In a workbook that was opened read-only a batch that writes anything is refused as a whole, with AccessDenied.",
    consequence: "On a desktop writes may succeed although the workbook can't be saved, so the flow checks first.",
  },
  {
    id: "structure-refuses",
    assumed:
      "In a workbook with a protected structure worksheets.add, delete, name, position and visibility are AccessDenied.",
    consequence:
      "Such a refusal is reported as the workbook's protection, any other AccessDenied of a write as the sheet's.",
  },
  {
    id: "shared-refuses",
    assumed:
      "In a workbook with legacy sharing, what its help page lists (tables, merged cells, conditional formats, data validation, charts, hyperlinks, protection, deleting sheets, inserting blocks of cells) is InvalidOperation.",
    consequence:
      "The code that callers handle; GeneralException and the codes for unsupported features are handled the same way. No API reports how a workbook is shared.",
  },
  {
    id: "focus-elsewhere",
    assumed:
      "While another workbook has the focus worksheets.add and delete, activate, select, freezePanes and showGridlines are GeneralException.",
    consequence: "Reported in office-js #771; which members of the current Excel are affected is not documented.",
  },
  {
    id: "remove-reference",
    assumed: "Releasing an unknown reference does not fail.",
    consequence: "office.js would repeat its clean-up for 10 seconds.",
  },
  {
    id: "index-out-of-range",
    assumed: "getItemAt beyond the end is InvalidArgument.",
    consequence: "The code that callers handle.",
  },
  {
    id: "deleted-reference",
    assumed: "Using a tracked range whose cells were deleted is InvalidReference.",
    consequence: "This is how a flow notices that its rows are gone.",
  },
  {
    id: "off-sheet",
    assumed: "A range beyond the sheet's edge is InvalidArgument.",
    consequence: "The code that callers handle.",
  },
  {
    id: "address-of-other-sheet",
    assumed: "worksheet.getRange with another sheet's name in the address is InvalidArgument.",
    consequence: "It does not silently read the other sheet.",
  },
  {
    id: "bounding-address",
    assumed: "An address without a sheet's name, passed to getBoundingRect, is on the range's own sheet.",
    consequence: "Otherwise the first read fails and is repeated by addresses, with one more round trip.",
  },
  {
    id: "too-many-cells",
    assumed: "Values, formulas, types, texts and formats of more than 5,000,000 cells are null, without an error.",
    consequence: "The limit is documented; the result beyond it only for whole rows and columns.",
  },
  {
    id: "many-merged-areas",
    assumed: "getMergedAreasOrNullObject of more than 512 areas is GeneralException; areas are returned as a whole.",
    consequence: "The failure is documented. Any failure of a read of merged areas is treated as this one.",
  },
] as const satisfies readonly Assumption[];
