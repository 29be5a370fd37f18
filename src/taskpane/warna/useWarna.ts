import { useCallback, useEffect, useState } from "react";
import type { Bacaan } from "../../commands";
import type { HasilPerintah } from "../../commands/jenis";
import { ubahLegenda, ubahPeran, ubahPilihan, ubahSkala } from "../../commands/warna";
import type { Peran } from "../../domain/tabel/hasil-tabel";
import type { Cakupan, PetaWarna } from "../../domain/warna/peta";
import type { PilihanTabel } from "../../domain/warna/rencana";
import { useKerja } from "../kait/useKerja";
import { useUsang } from "../kait/useUsang";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { useTeksWarna } from "./teks";

/** Which part of the workbook is read. */
export type JenisCakupan = Cakupan["jenis"];

/** How the user corrects what was understood of a table; `kunci` names it. */
export interface UbahTabel {
  readonly peran: (kunci: string, kolom: string, peran: Peran) => void;
  readonly pilihan: (kunci: string, pilihan: Partial<PilihanTabel>) => void;
  /** With or without a legend, for all sheets. */
  readonly legenda: (ingin: boolean) => void;
  /** By the office's own criteria or without them, for all sheets. */
  readonly skala: (pakai: boolean) => void;
}

/** State of the page: what is to be read, what was read, and what can be done with it. */
export interface Warna {
  readonly cakupan: JenisCakupan;
  readonly pilihCakupan: (jenis: JenisCakupan) => void;
  /** Undefined before the first reading and after the sheets were changed by a command. */
  readonly bacaan: Bacaan<PetaWarna> | undefined;
  /** Another command has changed the workbook since. */
  readonly usang: boolean;
  readonly baca: () => void;
  readonly ubah: UbahTabel;
  /** Does what the map says. */
  readonly warnai: () => void;
  readonly kembalikan: () => void;
}

/** Reads now, and whenever a ribbon command asks for the page (`permintaan` counts that). */
function usePembacaan(cakupan: JenisCakupan, permintaan: number, dibaca: () => void) {
  const { petakan } = usePerintah();
  const { tunggu } = useKerja();
  const { panel } = useTeks();
  const { sedang } = useTeksWarna();
  const [bacaan, setBacaan] = useState<Bacaan<PetaWarna>>();
  const baca = useCallback(
    async (jenis: JenisCakupan) => {
      const takTerduga = (): Bacaan<PetaWarna> => ({
        ada: false,
        pesan: { kode: "PANEL_TAK_TERDUGA", tingkat: "galat", teks: panel.galat.teks },
      });
      const jawaban = await tunggu(sedang.baca, () => petakan({ jenis }).catch(takTerduga));
      if (!jawaban) return;
      setBacaan(jawaban);
      dibaca();
    },
    [petakan, tunggu, panel, sedang, dibaca],
  );
  useEffect(() => {
    if (permintaan > 0) void baca(cakupan);
    // Another scope waits for the button; only a request of the ribbon reads by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [permintaan]);
  return { bacaan, setBacaan, baca };
}

/** Keeps the page's state. */
export function useWarna(permintaan: number): Warna {
  const perintah = usePerintah();
  const { jalankan, tutupHasil } = useKerja();
  const { panel } = useTeks();
  const { sedang } = useTeksWarna();
  const [cakupan, pilihCakupan] = useState<JenisCakupan>("lembar");
  const { usang, dibaca, milik } = useUsang();
  const { bacaan, setBacaan, baca } = usePembacaan(cakupan, permintaan, dibaca);
  const ganti = (baru: (peta: PetaWarna) => PetaWarna) =>
    setBacaan((lama) => (lama?.ada ? { ada: true, nilai: baru(lama.nilai) } : lama));
  // A command that succeeds changes the sheets: what was read before says nothing about them any more.
  const kerjakan = async (label: string, aksi: () => Promise<HasilPerintah>) => {
    const hasil = await jalankan(label, milik(aksi));
    if (hasil?.berhasil) setBacaan(undefined);
  };
  return {
    cakupan,
    pilihCakupan,
    bacaan,
    usang,
    baca: () => {
      tutupHasil();
      void baca(cakupan);
    },
    ubah: {
      peran: (kunci, kolom, peran) => ganti((peta) => ubahPeran(peta, kunci, kolom, peran)),
      pilihan: (kunci, pilihan) => ganti((peta) => ubahPilihan(peta, kunci, pilihan)),
      legenda: (ingin) => ganti((peta) => ubahLegenda(peta, ingin)),
      skala: (pakai) => ganti((peta) => ubahSkala(peta, pakai)),
    },
    warnai: () => {
      if (bacaan?.ada) void kerjakan(sedang.warnai, () => perintah.terapkan(bacaan.nilai));
    },
    kembalikan: () => void kerjakan(panel.kembalikan.sedang, () => perintah.kembalikan()),
  };
}
