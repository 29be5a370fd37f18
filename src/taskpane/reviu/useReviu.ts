import { useCallback, useEffect, useState } from "react";
import type { Bacaan, HasilPerintah, HasilReviu, PembandingReviu } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { useUsang } from "../kait/useUsang";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { useTeksReviu } from "./teks";
import { useSebelah, type Sebelah } from "./useSebelah";

/** A finding that was mended here, and what was said of it. */
interface Dibetulkan {
  readonly kunci: string;
  readonly kata: string;
}

/** State of the page: what was found, and what can be done about it. */
export interface Reviu {
  /** Undefined before the first reading. */
  readonly bacaan: Bacaan<HasilReviu> | undefined;
  /** Another command has changed the workbook since. */
  readonly usang: boolean;
  readonly baca: () => void;
  /** Writes the list on its sheet. */
  readonly tulis: () => void;
  /** Writes or continues the record of the round. */
  readonly catat: () => void;
  /** Marks what was found on the sheets themselves. */
  readonly tandai: () => void;
  /** Takes all marks off again. */
  readonly hapusTanda: () => void;
  /** Writes the repair of a finding. */
  readonly perbaiki: (kunci: string) => void;
  /** What was mended on this page and is not found any more, in the order of mending. */
  readonly dibetulkan: readonly Dibetulkan[];
  /** Keeps why a figure is right all the same; "" takes the reason away. */
  readonly benar: (kunci: string, alasan: string) => void;
  /** Other files beside the workbook. */
  readonly sebelah: Sebelah;
}

/** Reads when asked, when last year's workbook comes or goes, and whenever a ribbon command asks for the page. */
function usePembacaan(permintaan: number, { tahunLalu }: PembandingReviu, dibaca: () => void) {
  const { bacaReviu } = usePerintah();
  const { tunggu } = useKerja();
  const { panel } = useTeks();
  const { sedang } = useTeksReviu();
  const [bacaan, setBacaan] = useState<Bacaan<HasilReviu>>();
  const baca = useCallback(async () => {
    const takTerduga = (): Bacaan<HasilReviu> => ({
      ada: false,
      pesan: { kode: "PANEL_TAK_TERDUGA", tingkat: "galat", teks: panel.galat.teks },
    });
    const jawaban = await tunggu(sedang.baca, () =>
      bacaReviu(tahunLalu ? { tahunLalu } : {}).catch(takTerduga),
    );
    if (!jawaban) return;
    setBacaan(jawaban);
    dibaca();
  }, [bacaReviu, tunggu, sedang, panel, tahunLalu, dibaca]);
  useEffect(() => {
    if (permintaan > 0) void baca();
    // Only a request of the ribbon reads by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [permintaan]);

  useEffect(() => {
    if (bacaan || tahunLalu) void baca();
    // Read anew when last year's workbook comes or goes, not when something was read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tahunLalu]);
  return { bacaan, baca };
}

/** Keeps the page's state; `permintaan` counts how often a ribbon command has asked for the page. */
export function useReviu(permintaan: number): Reviu {
  const perintah = usePerintah();
  const { jalankan } = useKerja();
  const { usang, dibaca, milik } = useUsang();
  const sebelah = useSebelah();
  const { pembanding } = sebelah;
  const { bacaan, baca } = usePembacaan(permintaan, pembanding, dibaca);

  const lalu = async (label: string, aksi: () => Promise<HasilPerintah>): Promise<void> => {
    const hasil = await jalankan(label, milik(aksi));
    if (hasil?.berhasil) await baca();
  };
  const [betul, setBetul] = useState<readonly Dibetulkan[]>([]);
  const perbaiki = async (kunci: string): Promise<HasilPerintah> => {
    const hasil = await perintah.perbaikiTemuan(kunci);
    if (hasil.berhasil) setBetul((lama) => [...lama, { kunci, kata: hasil.ringkasan }]);
    return hasil;
  };
  const masihAda = bacaan?.ada ? new Set(bacaan.nilai.temuan.map((satu) => satu.kunci)) : undefined;
  const { sedang } = useTeksReviu();
  return {
    bacaan,
    usang,
    baca: () => void baca(),
    tulis: () => void lalu(sedang.tulis, () => perintah.reviuBuku(pembanding)),
    catat: () => void lalu(sedang.catatan, () => perintah.catatanReviu(pembanding)),
    tandai: () =>
      void jalankan(
        sedang.tandai,
        milik(() => perintah.tandaiReviu(pembanding)),
      ),
    hapusTanda: () =>
      void jalankan(
        sedang.hapusTanda,
        milik(() => perintah.hapusTanda()),
      ),
    perbaiki: (kunci) => void lalu(sedang.perbaiki, () => perbaiki(kunci)),
    dibetulkan: betul.filter(({ kunci }) => masihAda?.has(kunci) === false),
    benar: (kunci, alasan) =>
      void lalu(sedang.simpan, () => perintah.nyatakanBenar(kunci, alasan, pembanding)),
    sebelah,
  };
}
