import { FUNGSI } from "./daftar";

export { aturBahasaFungsi } from "./bahasa";

// At the top level of the bundle: Excel may call as soon as the runtime has loaded.
for (const [nama, fungsi] of Object.entries(FUNGSI)) CustomFunctions.associate(nama, fungsi);
