/** What is copied: a text, and for programs that take it the same as HTML. */
interface Salinan {
  readonly teks: string;
  readonly html?: string;
}

function butirKlip({ teks, html = "" }: Salinan): ClipboardItem {
  const jenis = { "text/html": html, "text/plain": teks };
  return new ClipboardItem(
    Object.fromEntries(Object.entries(jenis).map(([type, isi]) => [type, new Blob([isi], { type })])),
  );
}

/** By the clipboard; Excel on the web and some webviews deny it to a pane. */
async function lewatPapanKlip(salinan: Salinan): Promise<boolean> {
  try {
    if (salinan.html === undefined) await navigator.clipboard.writeText(salinan.teks);
    else await navigator.clipboard.write([butirKlip(salinan)]);
    return true;
  } catch {
    return false;
  }
}

/** By a selected text and the browser's own Copy, which needs no permission; HTML is added while it copies. */
function lewatPilihan({ teks, html }: Salinan): boolean {
  const kotak = document.createElement("textarea");
  kotak.value = teks;
  kotak.className = "hanya-pembaca";
  document.body.append(kotak);
  kotak.select();
  const isi = (kejadian: ClipboardEvent): void => {
    kejadian.clipboardData?.setData("text/plain", teks);
    kejadian.clipboardData?.setData("text/html", html ?? "");
    kejadian.preventDefault();
  };
  if (html !== undefined) document.addEventListener("copy", isi, { once: true });
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", isi);
    kotak.remove();
  }
}

/** Copies a text, or tables as HTML; false where neither way is allowed and the user must copy it. */
export async function salin(salinan: Salinan): Promise<boolean> {
  return (await lewatPapanKlip(salinan)) || lewatPilihan(salinan);
}
