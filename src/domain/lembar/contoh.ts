import { LEMBAR, type IsiStruktur } from "./daftar";

/** The sample of assets/contoh/data.json: a real report's figures as printed, its slips included. */
export const ISI_CONTOH: IsiStruktur = Object.assign({}, ...LEMBAR.map(({ contoh }) => contoh));

/** Forms to be filled in. */
export const ISI_KOSONG: IsiStruktur = Object.assign({}, ...LEMBAR.map(({ kosong }) => kosong));
