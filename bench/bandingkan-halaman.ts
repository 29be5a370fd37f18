import { createHost, emptyBook, memberRule, Workbook, type ApiSetTable } from "excel-host";

/*
 * Runs in the page before its scripts: an Excel without calculation behind window.external, so that what is measured is
 * the page; and notes when its first button can be clicked.
 */

declare global {
  interface Window {
    bekalUkur?: { readonly apiSets: ApiSetTable; readonly id: string };
    bisaDipakai?: number;
  }
}

if (window.bekalUkur) {
  const { apiSets, id } = window.bekalUkur;
  const workbook = new Workbook(emptyBook("Lembar1"));
  const members = (sets: Parameters<typeof memberRule>[1]) => memberRule(apiSets, sets);
  const host = createHost({ workbook, options: { locale: "id-ID", solutionId: id, members } });
  Object.defineProperty(window, "external", { value: host.external, configurable: true });
  const lihat = (): void => {
    const tombol = [...document.querySelectorAll("main button, #container button")].at(-1);
    if (tombol && !(tombol as HTMLButtonElement).disabled) window.bisaDipakai ??= performance.now();
    else requestAnimationFrame(lihat);
  };
  requestAnimationFrame(lihat);
}
