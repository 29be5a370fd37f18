const FISIK = /\b(?:fisik|progres|progress|physical|kemajuan)\b/i;

/** "Realisasi Fisik (%)", "Progres": how far works have come, whatever was promised of them. */
export const namaFisik = (judul: string): boolean => FISIK.test(judul);
