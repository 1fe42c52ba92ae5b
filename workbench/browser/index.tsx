import { createRoot } from "react-dom/client";
import css from "./page.css";
import { WorkbenchPage } from "./WorkbenchPage";

const style = document.createElement("style");
style.textContent = css;
document.head.append(style);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(<WorkbenchPage />);
