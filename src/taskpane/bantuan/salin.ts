/** By the clipboard; Excel on the web and some webviews deny it to a pane. */
async function lewatPapanKlip(teks: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return false;
  }
}

/** By a selected text and the browser's own Copy, which needs no permission. */
function lewatPilihan(teks: string): boolean {
  const kotak = document.createElement("textarea");
  kotak.value = teks;
  kotak.className = "hanya-pembaca";
  document.body.append(kotak);
  kotak.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    kotak.remove();
  }
}

/** Copies a text; false where neither way is allowed and the user must copy it. */
export async function salinTeks(teks: string): Promise<boolean> {
  return (await lewatPapanKlip(teks)) || lewatPilihan(teks);
}
