import type { Assumption } from "./index";

/** Batches, references and addresses. */
export const REQUESTS = [
  {
    id: "no-rollback",
    assumed: "When an action fails, what the actions before it wrote stays.",
    matters: "A failed batch leaves half of its writes.",
  },
  {
    id: "no-common-cells",
    assumed: "Range.getIntersection of ranges without common cells fails with ItemNotFound, before later actions run.",
    matters:
      "A write on rows that came or went meanwhile is refused whole. Otherwise it is taken back, or told as vanished.",
  },
  {
    id: "child-of-null",
    assumed: "A method or property of a null object leads to a null object.",
    matters: "getItemOrNullObject().getRange() needs no sync between.",
  },
  { id: "set-on-null", assumed: "A property set on a null object is ignored.", matters: "Such a batch does not fail." },
  {
    id: "error-messages",
    assumed: "The texts of errors; their codes are documented.",
    matters: "Only to who shows them. Excel translates them.",
  },
  {
    id: "large-answer-has-written",
    assumed: "A batch whose answer is over the limit has run all the same.",
    matters: "After 5104 the writes are there.",
  },
  {
    id: "read-only-refuses",
    assumed:
      "In a workbook that was opened read-only a batch that writes anything is refused whole, with AccessDenied.",
    matters: "On a desktop it may write all the same, and cannot be saved: the flow asks before it writes.",
  },
  {
    id: "structure-refuses",
    assumed:
      "In a workbook with a protected structure worksheets.add, delete, name, position and visibility are AccessDenied.",
    matters: "Such a refusal is told as the workbook's protection, any other AccessDenied of a write as the sheet's.",
  },
  {
    id: "shared-refuses",
    assumed:
      "In a workbook shared in the old way what its help page lists (tables, merged cells, conditional formats, data validation, charts, hyperlinks, protection, deleting sheets, inserting blocks of cells) is InvalidOperation.",
    matters:
      "The code that callers look for; GeneralException and the codes of what is not supported are taken alike. No API tells how a workbook is shared.",
  },
  {
    id: "focus-elsewhere",
    assumed:
      "While another workbook has the focus worksheets.add and delete, activate, select, freezePanes and showGridlines are GeneralException.",
    matters: "Seen in office-js #771; which members of today's Excel are still concerned is not documented.",
  },
  {
    id: "remove-reference",
    assumed: "Letting an unknown reference go is no failure.",
    matters: "office.js would repeat its clean-up for 10 seconds.",
  },
  {
    id: "index-out-of-range",
    assumed: "getItemAt beyond the end is InvalidArgument.",
    matters: "The code that callers look for.",
  },
  {
    id: "deleted-reference",
    assumed: "A kept range whose cells were deleted answers InvalidReference.",
    matters: "How a flow learns that its rows are gone.",
  },
  {
    id: "off-sheet",
    assumed: "A range beyond the sheet's edge is InvalidArgument.",
    matters: "The code that callers look for.",
  },
  {
    id: "address-of-other-sheet",
    assumed: "worksheet.getRange with another sheet's name in the address is InvalidArgument.",
    matters: "It does not silently read the other sheet.",
  },
  {
    id: "bounding-address",
    assumed: "An address without a sheet's name given to getBoundingRect is one of the range's own sheet.",
    matters: "Otherwise the first look fails and is made again by places, for one round trip more.",
  },
  {
    id: "too-many-cells",
    assumed: "Values, formulas, types, texts and formats of more than 5,000,000 cells are null, without an error.",
    matters: "The limit is documented, what is answered beyond it only for whole rows and columns.",
  },
  {
    id: "many-merged-areas",
    assumed: "getMergedAreasOrNullObject of more than 512 areas is GeneralException; areas are told whole.",
    matters: "That it fails is documented. Any failure of a look that asks for merged areas is taken for this one.",
  },
] as const satisfies readonly Assumption[];
