import { scripted } from "../case";

/** The printed page. */
export const PRINTING = scripted({ source: "pageLayout", needs: "1.9" }, [
  {
    id: "printed-page",
    title: "Orientation and paper of the printed page read as they were written",
    expected: { orientation: "Landscape", paper: "A4" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.load("orientation, paperSize");
        await context.sync();
        return { orientation: pageLayout.orientation, paper: pageLayout.paperSize };
      }),
  },
  {
    id: "fit-to-one-page-wide",
    title: "A sheet that fits one page across may have any number of pages down",
    expected: 1,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.load("zoom");
        await context.sync();
        return pageLayout.zoom.horizontalFitToPages ?? null;
      }),
  },
  {
    id: "print-margins",
    title: "Margins set in centimetres are read in points, and a sheet is centred",
    expected: { left: 57, isCentred: true },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Centimeters", { left: 2, right: 1.5, top: 2, bottom: 2, header: 0.8, footer: 0.8 });
        pageLayout.load("leftMargin, centerHorizontally");
        await context.sync();
        return { left: Math.round(pageLayout.leftMargin), isCentred: pageLayout.centerHorizontally };
      }),
  },
  {
    id: "print-titles",
    title: "A title row and a print area are accepted as addresses",
    expected: 4,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.pageLayout.setPrintTitleRows("$5:$5");
        sheet.pageLayout.setPrintArea("A:D");
        const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex");
        await context.sync();
        return titles.rowIndex;
      }),
  },
  {
    id: "page-footer",
    title: "A footer keeps its codes",
    expected: { left: "Đối chiếu", center: "&P/&N" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { defaultForAllPages } = sheet.pageLayout.headersFooters;
        defaultForAllPages.leftFooter = "Đối chiếu";
        defaultForAllPages.centerFooter = "&P/&N";
        defaultForAllPages.load("leftFooter, centerFooter");
        await context.sync();
        return { left: defaultForAllPages.leftFooter, center: defaultForAllPages.centerFooter };
      }),
  },
]);
