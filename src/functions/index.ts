import { KRITERIA, WARNA } from "./kriteria";
import { ANGKA, SATUAN, TERBILANG } from "./teks";
import { CAPAIAN, EFISIENSI, PERUBAHAN, RATACAPAIAN, SERAPAN } from "./ukur";

export { aturBahasaFungsi } from "./bahasa";

// At the top level of the bundle: Excel may call as soon as the runtime has loaded.
CustomFunctions.associate("CAPAIAN", CAPAIAN);
CustomFunctions.associate("KRITERIA", KRITERIA);
CustomFunctions.associate("WARNA", WARNA);
CustomFunctions.associate("SERAPAN", SERAPAN);
CustomFunctions.associate("EFISIENSI", EFISIENSI);
CustomFunctions.associate("RATACAPAIAN", RATACAPAIAN);
CustomFunctions.associate("PERUBAHAN", PERUBAHAN);
CustomFunctions.associate("ANGKA", ANGKA);
CustomFunctions.associate("SATUAN", SATUAN);
CustomFunctions.associate("TERBILANG", TERBILANG);
