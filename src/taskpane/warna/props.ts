import type { PetaTabel } from "../../domain/warna/rencana";
import type { UbahTabel } from "./useWarna";

/** What the card of a table and its parts are given. */
export interface PropsTabel {
  readonly lembar: string;
  readonly peta: PetaTabel;
  readonly ubah: UbahTabel;
}
