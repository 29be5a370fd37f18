import { createRoot } from "react-dom/client";

const akar = document.getElementById("panel");
if (akar) createRoot(akar).render(<h1>LKjIP</h1>);
