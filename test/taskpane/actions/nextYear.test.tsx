/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { open, standard } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

afterEach(stopPane);

it("opens next year's workbook and says where to begin", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Trả lại, văn bản, số liệu" }));
  await user.click(await screen.findByRole("button", { name: "Lập sổ năm sau" }));
  expect(await screen.findAllByText(/Đã mở sổ mới cho năm 2023/)).not.toHaveLength(0);
  expect(opened.host.state.created).toHaveLength(1);
});
