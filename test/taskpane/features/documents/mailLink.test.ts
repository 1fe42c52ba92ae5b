import { mailLink } from "../../../../src/taskpane/features/documents/share";

const bodyOf = (link: string) => new URLSearchParams(link.slice("mailto:?".length)).get("body");

it("contains a short text completely, with the line ends of e-mails", () => {
  expect(mailLink("Chủ đề & nội dung", "một\nhai", "…")).toBe(
    "mailto:?subject=Ch%E1%BB%A7%20%C4%91%E1%BB%81%20%26%20n%E1%BB%99i%20dung&body=m%E1%BB%99t%0D%0Ahai",
  );
});

it("cuts a long text between lines, and says so", () => {
  const lines = Array.from({ length: 60 }, (_, index) => `${index + 1}. Dòng ${index + 6}: đề nghị`);
  const link = mailLink("Chủ đề", lines.join("\n"), "… (xem phiếu)");
  const body = bodyOf(link)?.split("\r\n") ?? [];
  expect(link.length).toBeLessThanOrEqual(1_900);
  expect(body.at(-1)).toBe("… (xem phiếu)");
  expect(body.length).toBeGreaterThan(10);
  expect(body.slice(0, -1)).toEqual(lines.slice(0, body.length - 1));
});

it("still says so if not even one line fits", () => {
  expect(bodyOf(mailLink("Chủ đề", "dài ".repeat(1_000), "… (xem phiếu)"))).toBe("… (xem phiếu)");
});
