import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX, type KeyboardEvent } from "react";
import type { TemuanDiucapkan } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { useTeksReviu } from "./teks";
import type { Reviu } from "./useReviu";

interface PropsTindakan {
  readonly ucapan: TemuanDiucapkan;
  readonly reviu: Reviu;
}

/** What can be done about a finding: mend it where one repair is certain, or say why it is right. */
export function TindakanTemuan({ ucapan, reviu }: PropsTindakan): JSX.Element {
  const { perbaiki, benar } = useTeksReviu();
  const [buka, setBuka] = useState<"perbaiki" | "benar">();
  const tutup = () => setBuka(undefined);
  if (ucapan.alasan !== "") return <Alasan ucapan={ucapan} reviu={reviu} />;
  if (buka === "perbaiki") return <TanyaPerbaiki ucapan={ucapan} reviu={reviu} tutup={tutup} />;
  if (buka === "benar") return <IsiAlasan ucapan={ucapan} reviu={reviu} tutup={tutup} />;
  return (
    <div className="tindakan-temuan">
      {ucapan.usulan && <DefaultButton onClick={() => setBuka("perbaiki")}>{perbaiki.tombol}</DefaultButton>}
      <DefaultButton onClick={() => setBuka("benar")}>{benar.tombol}</DefaultButton>
    </div>
  );
}

function Alasan({ ucapan, reviu }: PropsTindakan): JSX.Element {
  const { benar } = useTeksReviu();
  const { sedang } = useKerja();
  return (
    <>
      <p className="samar">{benar.tertulis(ucapan.alasan)}</p>
      <DefaultButton
        allowDisabledFocus
        disabled={sedang !== undefined}
        onClick={() => reviu.benar(ucapan.kunci, "")}
      >
        {benar.hapus}
      </DefaultButton>
    </>
  );
}

/** Shows what would be written before it is. */
function TanyaPerbaiki({
  ucapan,
  reviu,
  tutup,
}: PropsTindakan & { readonly tutup: () => void }): JSX.Element {
  const { perbaiki } = useTeksReviu();
  const { sedang } = useKerja();
  const { usulan, kunci } = ucapan;
  return (
    <div className="tindakan-temuan">
      {[usulan, usulan?.juga].map(
        (satu) => satu && <p key={satu.sel}>{perbaiki.tanya(satu.sel, satu.dari, satu.menjadi)}</p>,
      )}
      <PrimaryButton allowDisabledFocus disabled={sedang !== undefined} onClick={() => reviu.perbaiki(kunci)}>
        {perbaiki.ya}
      </PrimaryButton>
      <DefaultButton onClick={tutup}>{perbaiki.batal}</DefaultButton>
    </div>
  );
}

function IsiAlasan({ ucapan, reviu, tutup }: PropsTindakan & { readonly tutup: () => void }): JSX.Element {
  const { benar, perbaiki } = useTeksReviu();
  const { sedang } = useKerja();
  const [alasan, setAlasan] = useState("");
  const tertahan = sedang !== undefined || alasan.trim() === "";
  const simpan = (): void => reviu.benar(ucapan.kunci, alasan);
  const tombol = ({ key }: KeyboardEvent): void => {
    if (key === "Enter" && !tertahan) simpan();
    if (key === "Escape") tutup();
  };
  return (
    <div className="tindakan-temuan">
      <TextField
        autoFocus
        label={benar.label}
        value={alasan}
        onChange={(_, isi = "") => setAlasan(isi)}
        onKeyDown={tombol}
      />
      <PrimaryButton allowDisabledFocus disabled={tertahan} onClick={simpan}>
        {benar.simpan}
      </PrimaryButton>
      <DefaultButton onClick={tutup}>{perbaiki.batal}</DefaultButton>
    </div>
  );
}
