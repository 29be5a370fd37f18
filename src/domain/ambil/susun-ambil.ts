import type { LembarMentah } from "../tabel";
import { barisRenstra, barisTriwulan, barisTriwulanRp, berTriwulan, tanpaWaktu } from "./baris-lain";
import { bedaSasaran, bedaTarget } from "./banding-silang";
import { bacaSumberAmbil, cukupYakin, type TabelDibaca } from "./baca-sumber";
import {
  SEMUA_TUJUAN,
  type BarisAmbil,
  type CatatanSel,
  type Ditinggal,
  type KunciKolom,
  type Tujuan,
} from "./jenis";
import { Kumpulan, namaBaris, type KeputusanMirip, type SelisihSumber, type Usul } from "./kumpulan";
import { lengkapiTriwulan, samakanPolaritas } from "./lengkapi-triwulan";
import { tertinggal } from "./tertinggal";
import { penggantiVersi, versiTabel } from "./versi-lama";
import { duaPagu, pindahkanPagu, putuskanPagu, type KeputusanPagu } from "./putuskan-pagu";
import type { HanyaDi, PilihanAmbil, RencanaAmbil, TabelDikenali } from "./rencana";
import { barisKami, letakKolom, susunTulisan, type TabelKami } from "./tulisan";

/** What a plan is made from: the source sheets and our tables. */
export interface BahanAmbil {
  readonly lembar: readonly LembarMentah[];
  readonly kami: readonly TabelKami[];
  /** The year that the workbook reports on, where its Profil says one. */
  readonly tahun?: number;
}

/** Tables that fill a target first come first: what they say counts, what others say is compared. */
const URUTAN_MACAM = { pk: 0, iku: 1, ukur: 2, anggaran: 3, lain: 4 } as const;

/** Figures of whole years. */
const SETAHUN = ["target", "targetPerubahan", "lalu", "lalu2", "targetLalu", "targetRenstra"] as const;

class PenyusunAmbil {
  private readonly kumpulan: Record<Tujuan, Kumpulan>;
  private readonly ditinggal: Ditinggal[] = [];
  private readonly catatan: CatatanSel[] = [];
  /** Source rows that name quarters. */
  private readonly triwulan: BarisAmbil[] = [];
  private readonly dikenali = new Map<string, TabelDikenali>();
  private readonly lembar: BahanAmbil["lembar"];
  private readonly dibaca: readonly TabelDibaca[];

  constructor(
    private readonly bahan: BahanAmbil,
    private readonly pilihan: PilihanAmbil,
  ) {
    const kami = (tujuan: Tujuan) => bahan.kami.filter((satu) => satu.tujuan === tujuan).flatMap(barisKami);
    const pasangan = SEMUA_TUJUAN.map((tujuan) => [tujuan, new Kumpulan(tujuan, kami(tujuan))]);
    this.kumpulan = Object.fromEntries(pasangan) as Record<Tujuan, Kumpulan>;
    const tanpa = new Set(pilihan.tanpaLembar);
    this.lembar = bahan.lembar.filter(({ nama }) => !tanpa.has(nama));
    this.dibaca = bacaSumberAmbil(this.lembar, bahan.tahun);
  }

  susun(): RencanaAmbil {
    for (const satu of this.urut()) this.ambilTabel(satu);
    this.lengkapi();
    const tulisan = this.bahan.kami.map((tabel) => susunTulisan(tabel, this.kumpulan[tabel.tujuan].usul));
    const semua = SEMUA_TUJUAN.map((tujuan) => this.kumpulan[tujuan]);
    return {
      tabel: this.dibaca.flatMap(({ kunci }) => this.dikenali.get(kunci) ?? []),
      usul: Object.fromEntries(semua.map(({ tujuan, usul }) => [tujuan, usul])) as Record<Tujuan, Usul[]>,
      tulisan,
      ditinggal: [
        ...this.ditinggal,
        ...tulisan.flatMap((satu) => satu.ditinggal),
        ...this.tanpaTabel(),
        ...tertinggal(this.lembar, this.dibaca, ({ kunci }) => this.dikenali.get(kunci)?.disertakan === true),
      ],
      catatan: this.catatan,
      selisih: [
        ...semua.flatMap((satu) => satu.selisih(this.kolomKami(satu.tujuan))),
        ...this.selisihSilang(),
      ],
      mirip: semua.flatMap((satu) => satu.mirip),
      hanyaDi: this.hanyaDi(),
    };
  }

  private kolomKami(tujuan: Tujuan): ReadonlySet<KunciKolom> {
    return new Set(
      this.bahan.kami
        .filter((satu) => satu.tujuan === tujuan)
        .flatMap((satu) => [...letakKolom(satu).keys()]),
    );
  }

  /** What is known of an indicator in one place is written in the others, where they are silent. */
  private lengkapi(): void {
    const { pk, iku, triwulan } = this.kumpulan;
    samakanPolaritas(pk.usul, iku.usul);
    this.catatan.push(...lengkapiTriwulan(triwulan.usul, this.triwulan, [...iku.usul, ...pk.usul]));
  }

  private selisihSilang(): SelisihSumber[] {
    const { pk, iku } = this.kumpulan;
    const diukur = this.dibaca
      .filter(({ kunci, kenalan }) => kenalan.macam === "ukur" && this.dikenali.get(kunci)?.disertakan)
      .flatMap(({ ukur }) => ukur.baris);
    return [...bedaSasaran(pk.usul, diukur), ...bedaTarget(pk.usul, iku.usul)];
  }

  private urut(): TabelDibaca[] {
    const nilai = ({ kenalan, anggaran }: TabelDibaca): number =>
      4 * URUTAN_MACAM[kenalan.macam] +
      (kenalan.unit !== "" ? 2 : 0) +
      (kenalan.macam === "anggaran" && !anggaran.baris.some(({ isi }) => isi.realisasiRp) ? 1 : 0);
    return [...this.dibaca].sort((a, b) => nilai(a) - nilai(b) || versiTabel(a) - versiTabel(b));
  }

  /** Is it taken, and if not, why. */
  private penolakan(satu: TabelDibaca): Ditinggal["alasan"] | undefined {
    if (satu.kenalan.alasan) return satu.kenalan.alasan;
    const pilihan = this.pilihan.tabel?.[satu.kunci]?.sertakan;
    if (pilihan !== undefined) return pilihan ? undefined : "TIDAK_DIPILIH";
    if (penggantiVersi(satu, this.dibaca)) return "VERSI_LAMA";
    return cukupYakin(satu) || this.pilihan.ragu ? undefined : "TABEL_RAGU";
  }

  private ambilTabel(satu: TabelDibaca): void {
    const alasan = this.penolakan(satu);
    const banyak = satu.ukur.baris.length + satu.anggaran.baris.length + satu.anggaran.program.length;
    const dasar = {
      kunci: satu.kunci,
      lembar: satu.sumber.lembar.nama,
      rentang: satu.sumber.tabel.rentang,
      macam: satu.kenalan.macam,
      unit: satu.kenalan.unit,
      yakin: satu.yakin,
      banyak,
    };
    if (alasan) {
      this.dikenali.set(satu.kunci, { ...dasar, tujuan: [], disertakan: false, alasan });
      const isi = alasan === "VERSI_LAMA" ? penggantiVersi(satu, this.dibaca)?.kunci : undefined;
      this.ditinggal.push({
        sel: satu.kunci,
        alasan,
        isi: isi ?? satu.sumber.judul,
        banyak: Math.max(1, banyak),
      });
      return;
    }
    this.ditinggal.push(...satu.ukur.ditinggal, ...satu.anggaran.ditinggal);
    this.catatan.push(...satu.ukur.catatan, ...satu.anggaran.catatan);
    const pagu = this.keputusanPagu(satu);
    const tujuan = [...this.ambilUkur(satu), ...this.ambilAnggaran(satu, pagu)];
    this.dikenali.set(satu.kunci, {
      ...dasar,
      tujuan: [...new Set(tujuan)],
      disertakan: true,
      ...(pagu && !duaPagu(satu) ? { pagu } : {}),
      ...(satu.masa ? { masa: satu.masa } : {}),
    });
  }

  private ambilUkur(satu: TabelDibaca): Tujuan[] {
    const { kenalan, ukur, kunci } = satu;
    if (ukur.baris.length === 0) return [];
    const per: Partial<Record<Tujuan, BarisAmbil[]>> = {};
    for (const baris of ukur.baris)
      for (const tujuan of this.tujuanUkur(satu, baris)) (per[tujuan] ??= []).push(tanpaWaktu(baris));
    if (kenalan.macam === "pk" && kenalan.unit !== "" && this.adaPKKepala())
      this.bandingkanPKUnit(satu, per.pk ?? []);
    else for (const tujuan of ["pk", "iku"] as const) this.masukkan(tujuan, kunci, per[tujuan] ?? []);
    const renstra = barisRenstra(ukur.baris);
    this.triwulan.push(...berTriwulan(ukur.baris));
    const triwulan = barisTriwulan(ukur.baris);
    this.masukkan("triwulan", kunci, triwulan);
    this.masukkan("renstra", kunci, renstra.baris);
    this.catatan.push(...renstra.catatan);
    const perTriwulan = satu.masa && triwulan.length > 0 ? ["triwulan" as const] : [];
    return [...(Object.keys(per) as Tujuan[]), ...perTriwulan];
  }

  /** An agreement goes to PK, key indicators to IKU; a measurement to whichever knows the indicator. */
  private tujuanUkur({ kenalan, kunci, masa }: TabelDibaca, { isi }: BarisAmbil): ("pk" | "iku")[] {
    const dipilih = this.pilihan.tabel?.[kunci]?.tujuan;
    if (dipilih) return [dipilih];
    const tahu = (tujuan: "iku" | "pk") => this.kumpulan[tujuan].padanan(isi, new Set());
    const keduanya = ["iku", "pk"] as const;
    // A part of the year gives those sheets no figure: its indicators alone are no row of theirs, and nothing to ask about.
    if (masa && !SETAHUN.some((satu) => isi[satu])) return keduanya.filter(tahu);
    if (kenalan.macam === "pk" || kenalan.macam === "iku") return [kenalan.macam];
    // Where one of them surely knows it, the other is asked about a name that only is written otherwise.
    if (keduanya.some(tahu))
      return keduanya.filter((satu) => tahu(satu) ?? this.kumpulan[satu].sebentuk(isi, new Set()));
    const mirip = keduanya.find((tujuan) => this.kumpulan[tujuan].termirip(isi, new Set()));
    return [mirip ?? this.tujuanBawaan(isi)];
  }

  /** Unknown indicators go where their realisasi has a column: to PK by its sasaran, else to IKU. */
  private tujuanBawaan(isi: BarisAmbil["isi"]): "pk" | "iku" {
    const pk = this.bahan.kami.find(({ tujuan }) => tujuan === "pk");
    const pkMengukur = pk !== undefined && letakKolom(pk).has("realisasi");
    return isi.sasaran && (pkMengukur || !isi.realisasi) ? "pk" : "iku";
  }

  private adaPKKepala(): boolean {
    return this.kumpulan.pk.usul.length > 0;
  }

  /** The agreement of a unit repeats rows of the head's: compared with them, rows of its own are named. */
  private bandingkanPKUnit({ kunci }: TabelDibaca, baris: readonly BarisAmbil[]): void {
    const sama = baris.filter(({ isi }) => this.kumpulan.pk.padanan(isi, new Set()));
    const lain = baris.filter((satu) => !sama.includes(satu));
    this.kumpulan.pk.masukkan(kunci, sama, () => "lewati");
    this.ditinggal.push(
      ...lain.map(({ sel, isi }): Ditinggal => ({
        sel,
        alasan: "PK_UNIT",
        isi: namaBaris("pk", isi),
        banyak: 1,
      })),
    );
  }

  private keputusanPagu(satu: TabelDibaca): KeputusanPagu | undefined {
    if (satu.anggaran.baris.length === 0) return undefined;
    const dipilih = this.pilihan.tabel?.[satu.kunci]?.pagu;
    if (dipilih && !duaPagu(satu)) return { pagu: dipilih, dasar: "dipilih" };
    const sumber = this.dibaca.flatMap(({ anggaran }) => anggaran.program.map(({ isi }) => isi));
    const kami = this.kumpulan.program.usul.flatMap((usul) => usul.kami?.isi ?? []);
    const pertama = new Map([...sumber, ...kami].reverse().map((isi) => [namaBaris("program", isi), isi]));
    return putuskanPagu(satu, [...pertama.values()]);
  }

  private ambilAnggaran({ anggaran, kunci }: TabelDibaca, pagu: KeputusanPagu | undefined): Tujuan[] {
    this.masukkan("program", kunci, anggaran.program);
    if (pagu) this.masukkan("anggaran", kunci, pindahkanPagu(anggaran.baris, pagu).map(tanpaWaktu));
    this.triwulan.push(...berTriwulan(anggaran.baris));
    this.masukkan("triwulan", kunci, barisTriwulan(anggaran.baris));
    this.masukkan("triwulanRp", kunci, barisTriwulanRp(anggaran.baris));
    return [
      ...(anggaran.program.length > 0 ? ["program" as const] : []),
      ...(pagu ? ["anggaran" as const] : []),
    ];
  }

  private masukkan(tujuan: Tujuan, kunci: string, baris: readonly BarisAmbil[]): void {
    if (baris.length === 0) return;
    const menunggu = this.kumpulan[tujuan].masukkan(kunci, baris, (mirip) => this.keputusan(mirip));
    this.ditinggal.push(
      ...menunggu.map(({ sel, isi }): Ditinggal => ({
        sel,
        alasan: "MIRIP",
        isi: namaBaris(tujuan, isi),
        banyak: 1,
      })),
    );
  }

  private keputusan(kunci: string): KeputusanMirip {
    return this.pilihan.miripSatu?.[kunci] ?? this.pilihan.mirip ?? "lewati";
  }

  /** Rows for a table that this workbook does not have. */
  private tanpaTabel(): Ditinggal[] {
    return SEMUA_TUJUAN.filter((tujuan) => !this.bahan.kami.some((satu) => satu.tujuan === tujuan)).flatMap(
      (tujuan) => {
        const asal = this.kumpulan[tujuan].usul.flatMap((usul) => usul.asal[0] ?? []);
        const [sel] = asal;
        return sel ? [{ sel, alasan: "TABEL_BELUM_ADA" as const, isi: tujuan, banyak: asal.length }] : [];
      },
    );
  }

  /** Rows that one agreement of the head has and another has not. */
  private hanyaDi(): HanyaDi[] {
    const pk = [...this.dikenali.values()].filter(
      ({ macam, unit, disertakan }) => macam === "pk" && unit === "" && disertakan,
    );
    return this.kumpulan.pk.usul
      .filter(({ tabel }) => tabel.size > 0)
      .flatMap((usul) =>
        pk
          .filter(({ kunci }) => !usul.tabel.has(kunci))
          .map(({ kunci }) => ({ nama: namaBaris("pk", usul.isi), sel: usul.asal[0] ?? "", tidakDi: kunci })),
      );
  }
}

/** Understands the source sheets and plans what our tables get; pure, linear in the rows. */
export function susunAmbil(bahan: BahanAmbil, pilihan: PilihanAmbil = {}): RencanaAmbil {
  return new PenyusunAmbil(bahan, pilihan).susun();
}
