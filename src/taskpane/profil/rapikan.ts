import { pisahFungsi } from "../../domain/profil/fungsi";
import type { Profil } from "../../domain/profil/profil";

/** A profile form as it will be written: texts without blanks around them, functions one a line without letters. */
export function rapikanIsian(profil: Profil): Profil {
  const rapi = Object.entries(profil).map(([bidang, isi]) => [
    bidang,
    typeof isi === "string" ? isi.trim() : pisahFungsi(isi.join("\n")),
  ]);
  return { ...profil, ...(Object.fromEntries(rapi) as Partial<Profil>) };
}
