/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { Suspense, type ComponentType } from "react";
import { lazyPart } from "../../src/taskpane/app/lazyPart";
import userEvent from "@testing-library/user-event";
import { vi } from "../../src/locales/vi";

const missing = () => Promise.reject(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }));

it("shows a notice instead of a part that can't be loaded, and loads it when it is opened again", async () => {
  const load = jest.fn<Promise<{ default: ComponentType }>, []>(missing);
  const Part = lazyPart(load, () => <h1>Giám đốc</h1>);
  const show = (isOpen: boolean) => (
    <>
      <p>Kết quả</p>
      <Suspense>{isOpen && <Part />}</Suspense>
    </>
  );
  const { rerender } = await act(async () => render(show(true)));
  expect(screen.getByRole("alert")).toHaveTextContent(vi.failed.offline.title);
  for (const text of ["Kết quả", "Giám đốc"]) expect(screen.getByText(text)).toBeVisible();
  await act(async () => rerender(show(true)));
  expect(load).toHaveBeenCalledTimes(1);

  load.mockResolvedValue({ default: () => <p>Văn bản</p> });
  await act(async () => rerender(show(false)));
  await act(async () => rerender(show(true)));
  expect(screen.getByText("Văn bản")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("loads a part again when the button of the notice is pressed, whether that succeeds or not", async () => {
  const load = jest.fn<Promise<{ default: ComponentType }>, []>(missing);
  const Part = lazyPart(load);
  await act(async () => render(<Suspense>{<Part />}</Suspense>));
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: vi.retry }));
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue({ default: () => <p>Văn bản</p> });
  await user.click(await screen.findByRole("button", { name: vi.retry }));
  expect(await screen.findByText("Văn bản")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});
