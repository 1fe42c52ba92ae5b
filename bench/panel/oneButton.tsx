import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { createRoot } from "react-dom/client";

/** The smallest pane with Fluent, for comparison with the start of the add-in's pane. */
function OneButton(): JSX.Element {
  const [isPressed, press] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" className="run-button" onClick={() => press(true)}>
        {isPressed ? "Đang kiểm tra…" : "Kiểm tra"}
      </Button>
    </FluentProvider>
  );
}

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<OneButton />);
}

void start();
