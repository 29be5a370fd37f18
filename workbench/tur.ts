import type { Tour } from "excel-workbench";

/** Tabel kantor yang bukan lembar kami, seperti yang diketik orang. */
const LEMBAR_ASING = [
  ["Pengukuran kinerja triwulan"],
  [],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
  ["1", "Jumlah pencari kerja yang terdaftar", "Orang", "1150", "189", "=E4/D4"],
  ["2", "Jumlah tenaga kerja yang ditempatkan", "Orang", "330", "95", "=E5/D5"],
  ["3", "Jumlah UTTP yang ditera ulang", "UTTP", "176", "169", "=E6/D6"],
  ["4", "Jumlah pasar yang representatif", "Pasar", "22", "22", "=E7/D7"],
];

const tombol = (id: string): string => `[data-control-id="${id}"]`;

/** Langkah tur: apa yang ditunjuk dan apa yang dikerjakan; kalimatnya menurut bahasa. */
function susun(
  lembarAsing: string,
  rumus: string,
  kalimat: readonly (readonly [title: string, text: string])[],
): Tour {
  const langkah = [
    { target: "#sheet-tabs", actions: [{ kind: "goTo", place: "IKU!A1" }] },
    {
      target: "#formula-row",
      actions: [
        { kind: "goTo", place: "IKU!O8" },
        { kind: "type", text: rumus },
        { kind: "goTo", place: "IKU!O8" },
      ],
    },
    {
      target: tombol("LKjIP.WarnaiKriteria"),
      actions: [
        { kind: "sheet", name: lembarAsing, rows: LEMBAR_ASING },
        { kind: "press", control: "LKjIP.WarnaiKriteria" },
      ],
    },
    { target: tombol("LKjIP.LampiranI"), actions: [{ kind: "press", control: "LKjIP.LampiranI" }] },
    { target: tombol("LKjIP.Reviu"), actions: [{ kind: "press", control: "LKjIP.Reviu" }] },
  ] as const satisfies readonly Omit<Tour["steps"][number], "title" | "text">[];
  return {
    name: "lkjip-1",
    steps: langkah.map((satu, urutan) => {
      const [title = "", text = ""] = kalimat[urutan] ?? [];
      return { ...satu, title, text };
    }),
  };
}

/** Tur singkat dalam bahasa Indonesia. */
export const TUR: Tour = susun("Triwulan", "=LKJIP.CAPAIAN(E8;F8)", [
  [
    "Buku kerja contoh",
    "Inilah laporan kinerja sebuah dinas, dari profil sampai anggaran. Pindah lembar lewat tab di bawah; semua sel boleh Anda ubah, berkas aslinya tidak berubah.",
  ],
  [
    "Rumus capaian",
    "Capaian dihitung dengan rumus biasa, misalnya =LKJIP.CAPAIAN(target; realisasi). Ketik sendiri di sel mana saja, atau lihat contohnya di sel O8.",
  ],
  [
    "Warnai lembar Anda sendiri",
    "Tabel buatan kantor pun dikenali. Tombol ini mewarnai capaian menurut kriteria tanpa mengubah isi sel, dan warnanya dapat dikembalikan.",
  ],
  [
    "Laporan siap cetak",
    "Satu tombol menyusun Lampiran I dari isi buku kerja. Tekan Ctrl+P untuk melihat halamannya.",
  ],
  [
    "Reviu sebelum dikirim",
    "Reviu menunjukkan isian yang kosong, tidak cocok, atau salah hitung, lengkap dengan selnya. Selesai: silakan coba dengan berkas Anda sendiri (Ctrl+O).",
  ],
]);

/** The short tour in English. */
export const TUR_EN: Tour = susun("Quarter", "=LKJIP.CAPAIAN(E8,F8)", [
  [
    "The sample workbook",
    "This is the performance report of one office, from its profile to its budget. Change sheets with the tabs below; every cell may be edited, the file itself stays as it is.",
  ],
  [
    "A formula for achievement",
    "Achievement is an ordinary formula, such as =LKJIP.CAPAIAN(target, actual). Type one into any cell, or see the example in cell O8.",
  ],
  [
    "Colour a sheet of your own",
    "Tables that an office has made itself are recognised, too. This button colours achievement by its criteria without changing a cell's content, and the colours can be taken back.",
  ],
  [
    "A report ready to print",
    "One button makes Lampiran I from what the workbook holds. Press Ctrl+P to see its pages.",
  ],
  [
    "The review before sending",
    "The review shows entries that are missing, do not match or are calculated wrongly, each with its cell. That is all: now try a file of your own (Ctrl+O).",
  ],
]);
