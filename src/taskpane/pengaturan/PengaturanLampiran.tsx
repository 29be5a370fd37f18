import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import type { Kertas, Pengaturan } from "../../domain/pengaturan/pengaturan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksPengaturan } from "./teks";
import type { PropsPengaturan } from "./props";

/** Contents, paper, criterion and date of Lampiran I. */
export function PengaturanLampiran({ kini, ubah }: PropsPengaturan): JSX.Element {
  const { lampiran, kertas } = useTeksPengaturan();
  const { lampiranI, perjanjian } = kini;
  const atur = (sebagian: Partial<Pengaturan["lampiranI"]>) =>
    ubah({ lampiranI: { ...lampiranI, ...sebagian } });
  return (
    <>
      <Pilihan<Pengaturan["lampiranI"]["isi"]>
        label={lampiran.isi}
        nilai={lampiranI.isi}
        opsi={{ iku: lampiran.iku, pk: lampiran.pk }}
        ubah={(isi) => atur({ isi })}
      />
      <Pilihan<Pengaturan["perjanjian"]["versi"]>
        label={lampiran.versi}
        nilai={perjanjian.versi}
        opsi={{ induk: lampiran.induk, perubahan: lampiran.perubahan }}
        ubah={(versi) => ubah({ perjanjian: { ...perjanjian, versi } })}
      />
      <Checkbox
        label={lampiran.pernyataan}
        checked={perjanjian.pernyataan}
        onChange={(_, pernyataan = false) => ubah({ perjanjian: { ...perjanjian, pernyataan } })}
      />
      <Pilihan<Kertas>
        label={kertas.label}
        nilai={kini.kertas}
        opsi={{ A4: kertas.A4, Folio: kertas.Folio }}
        ubah={(baru) => ubah({ kertas: baru })}
      />
      <Checkbox
        label={lampiran.kriteria}
        checked={lampiranI.kriteria}
        onChange={(_, pilih = false) => atur({ kriteria: pilih })}
      />
      <Checkbox
        label={lampiran.warna}
        checked={lampiranI.warna}
        onChange={(_, pilih = false) => atur({ warna: pilih })}
      />
      <TextField
        label={lampiran.tempat}
        value={lampiranI.tempat}
        placeholder={lampiran.tempatKosong}
        onChange={(_, tempat = "") => atur({ tempat })}
      />
      <TextField
        label={lampiran.tanggal}
        value={lampiranI.tanggal}
        placeholder={lampiran.tanggalContoh}
        description={lampiran.tanggalKosong}
        onChange={(_, tanggal = "") => atur({ tanggal })}
      />
    </>
  );
}
