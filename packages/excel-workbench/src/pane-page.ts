/** The pane's page with one script before all others, which gives office.js its Excel; nothing else is changed. */
export function withBridge(html: string, path: string): string {
  const up = "../".repeat(path.split("/").filter((part) => part !== "").length - 1);
  return html.replace(
    /<head[^>]*>/i,
    (head) => `${head}<script src="${up}workbench/pane-bridge.js"></script>`,
  );
}
