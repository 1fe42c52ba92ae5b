const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Additions for development builds only: the page that compares assumptions with Excel, and its button. */
module.exports = {
  entry: { contract: join(__dirname, "page/index.tsx") },
  page: (officeJs) =>
    new HtmlWebpackPlugin({
      filename: "contract.html",
      template: join(__dirname, "page/contract.html"),
      inject: false,
      templateParameters: { officeJs },
    }),
  developmentManifest,
};

/**
 * The manifest with one more button. Its pane has a separate runtime, since the shared one has room for only one page
 * (OfficeDev/office-js-docs-pr #5375).
 */
function developmentManifest(xml) {
  const [control] = /[ ]*<Control (?:(?!<Control ).)*?xsi:type="ShowTaskpane".*?<\/Control>\n/s.exec(xml) ?? [];
  if (control === undefined) throw new Error("manifest.xml has no button that shows the pane");
  const button = control
    .replaceAll("AwardNominations.OpenPane", "AwardNominations.Contract")
    .replaceAll("AwardNominations.Taskpane", "AwardNominations.ContractPane")
    .replaceAll("OpenPane.", "Contract.")
    .replaceAll("Award.", "Check.")
    .replaceAll('"Taskpane.Url"', '"Contract.Url"');
  return xml
    .replace(control, `${control}${button}`)
    .replace(/(<bt:Url id=")Taskpane(\.Url" DefaultValue=".*?)taskpane(\.html" \/>)/, "$&$1Contract$2contract$3")
    .replace(
      "</bt:ShortStrings>",
      `${text("Contract.Label", "Đối chiếu với Excel", "Compare with Excel")}</bt:ShortStrings>`,
    )
    .replace("</bt:LongStrings>", `${text("Contract.Tip", ...TIP)}</bt:LongStrings>`);
}

const TIP = [
  "Chạy các phép thử để biết Excel này có làm đúng như phần bổ trợ giả định không. Chỉ dùng khi phát triển.",
  "Runs cases that show whether this Excel does what the add-in assumes. For development only.",
];

const text = (id, vietnamese, english) =>
  `<bt:String id="${id}" DefaultValue="${vietnamese}"><bt:Override Locale="en-US" Value="${english}" /></bt:String>`;
