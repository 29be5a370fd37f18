import { useCallback, useRef, useState } from "react";
import type { HasilBagian } from "../../commands";
import type { KunciLaporan } from "../../domain/laporan/daftar";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeksLaporan } from "./teks";

/** A run over the chosen reports: how far it is, how to end it, what became of each. */
interface KerjaLaporan {
  /** What is being made, as the user reads it; undefined while idle. */
  readonly kemajuan: string | undefined;
  /** The user has asked for the end; it comes after the table that is being made. */
  readonly akanBerhenti: boolean;
  readonly bagian: readonly HasilBagian[];
  buat(daftar: readonly KunciLaporan[]): void;
  berhenti(): void;
}

/** Runs the reports one by one and keeps what became of them. */
export function useLaporan(): KerjaLaporan {
  const { buatBanyakLaporan } = usePerintah();
  const { jalankan } = useKerja();
  const teks = useTeksLaporan();
  const [kemajuan, setKemajuan] = useState<string>();
  const [akanBerhenti, setAkanBerhenti] = useState(false);
  const [bagian, setBagian] = useState<readonly HasilBagian[]>([]);
  const diminta = useRef(false);

  const buat = useCallback(
    (daftar: readonly KunciLaporan[]) => {
      diminta.current = false;
      setAkanBerhenti(false);
      const kerja = jalankan(teks.mulai, async () => {
        const cara = {
          maju: (ke: number, dari: number, judul: string) => setKemajuan(teks.sedang(ke, dari, judul)),
          berhenti: () => diminta.current,
        };
        const banyak = await buatBanyakLaporan(daftar, cara);
        setBagian(banyak.bagian);
        return banyak.hasil;
      });
      void kerja.finally(() => setKemajuan(undefined));
    },
    [buatBanyakLaporan, jalankan, teks],
  );
  const berhenti = useCallback(() => {
    diminta.current = true;
    setAkanBerhenti(true);
  }, []);
  return { kemajuan, akanBerhenti, bagian, buat, berhenti };
}
