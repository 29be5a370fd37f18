/** Ribbon commands by their function names in the manifest. */
type AksiPita = Readonly<Record<string, () => Promise<{ readonly perluPanel: boolean }>>>;

/** The pane comes up by itself only where the shared runtime can do it. */
async function tampilkanPanel(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Without the shared runtime the user opens the pane from the ribbon; the result waits there.
  }
}

async function jalankanAksi(
  aksi: () => Promise<{ readonly perluPanel: boolean }>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  let perluPanel = false;
  try {
    ({ perluPanel } = await aksi());
  } finally {
    event.completed();
  }
  if (perluPanel) await tampilkanPanel();
}

/**
 * Ties ribbon buttons to their commands. Call at the top level of the bundle: the first click may be what starts the
 * runtime. `event.completed()` is called whatever happens, and before the pane is shown.
 */
export function pasangPita(aksi: AksiPita): void {
  for (const [nama, satu] of Object.entries(aksi)) {
    Office.actions.associate(nama, (event: Office.AddinCommands.Event) => jalankanAksi(satu, event));
  }
}
