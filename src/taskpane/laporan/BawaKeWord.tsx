import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { KunciLaporan } from "../../domain/laporan/daftar";
import { useKerja } from "../kait/useKerja";
import { useTeksLaporan } from "./teks";
import { useWord } from "./useWord";

/** The chosen tables for Word: saved as a document, or copied to be pasted. */
export function BawaKeWord({ dipilih }: { readonly dipilih: readonly KunciLaporan[] }): JSX.Element {
  const teks = useTeksLaporan();
  const { sedang } = useKerja();
  const { unduh, salin } = useWord();
  const tunggu = dipilih.length === 0 || sedang !== undefined;
  return (
    <section className="kartu" aria-label={teks.word}>
      <h2>{teks.word}</h2>
      <p className="samar">{teks.tentangWord}</p>
      <DefaultButton className="penuh" allowDisabledFocus disabled={tunggu} onClick={() => unduh(dipilih)}>
        {teks.unduh}
      </DefaultButton>
      <DefaultButton className="penuh" allowDisabledFocus disabled={tunggu} onClick={() => salin(dipilih)}>
        {teks.salin}
      </DefaultButton>
    </section>
  );
}
