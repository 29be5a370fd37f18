import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { formatAngka } from "../../domain/angka/format-angka";
import type { RencanaAngka } from "../../domain/lembar/rencana-angka";
import { useKerja } from "../kait/useKerja";
import { DaftarSebagian } from "../komponen/DaftarSebagian";
import { Lipatan } from "../komponen/Lipatan";
import { TautanSel } from "../komponen/TautanSel";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Shows the texts that are nothing but a number, what each becomes, and the one click for it; nothing where there are none. */
export function JadikanAngka({ rencana }: { readonly rencana: RencanaAngka }): JSX.Element | null {
  const { jadikanAngka } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { beranda, sedang: label } = useTeks().panel;
  const { ubah, tetap } = rencana;
  const t = beranda.angkaTeks;
  if (ubah.length === 0) return null;
  return (
    <section aria-labelledby="judul-angka-teks">
      <h2 id="judul-angka-teks">{t.judul}</h2>
      <p className="samar">{t.keterangan(ubah.length)}</p>
      <DaftarSebagian
        butir={ubah}
        kunci={({ sel }) => sel}
        semua={t.semua}
        isi={({ sel, ditulis, menjadi }) => (
          <>
            <TautanSel sel={sel} /> {t.menjadi(ditulis, formatAngka(menjadi))}
          </>
        )}
      />
      <DefaultButton
        className="penuh"
        allowDisabledFocus
        disabled={sedang !== undefined}
        onClick={() => void jalankan(label.jadikanAngka, () => jadikanAngka(ubah))}
      >
        {t.tombol}
      </DefaultButton>
      <Dibiarkan tetap={tetap} />
    </section>
  );
}

/** What stays as it was typed, with the reason. */
function Dibiarkan({ tetap }: Pick<RencanaAngka, "tetap">): JSX.Element | null {
  const t = useTeks().panel.beranda.angkaTeks;
  if (tetap.length === 0) return null;
  return (
    <Lipatan judul={t.tetap(tetap.length)} awal={false}>
      <DaftarSebagian
        butir={tetap}
        kunci={({ sel }) => sel}
        semua={t.semua}
        isi={({ sel, ditulis, alasan }) => (
          <>
            <TautanSel sel={sel} /> {ditulis}: {t.alasan[alasan]}
          </>
        )}
      />
    </Lipatan>
  );
}
