/** Lets clicks and drawing have their turn. A message to oneself, since timers of a hidden pane wait for a second. */
export function yieldToUi(): Promise<void> {
  return new Promise((goOn) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(goOn, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(null);
  });
}
