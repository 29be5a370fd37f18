import { Dropdown } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import { STATUS_KEPALA } from "../../domain/profil/profil";
import { useTeks } from "../teks";

/** Definitive, Plt., Plh. or Pj.: what stands before the position in the signature block. */
export function PilihStatus({
  isi,
  ubah,
}: {
  readonly isi: string;
  readonly ubah: (status: string) => void;
}): JSX.Element {
  const { profil } = useTeks().panel;
  return (
    <Dropdown
      label={profil.bidang.statusKepala}
      selectedKey={isi}
      onChange={(_, opsi) => ubah(String(opsi?.key ?? ""))}
      options={STATUS_KEPALA.map((status) => ({ key: status, text: status || profil.definitif }))}
    />
  );
}
