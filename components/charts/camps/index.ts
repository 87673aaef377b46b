export { CampsDrawing } from "./CampsDrawing";
export { describeCamps } from "./describe";
export { layoutCamps } from "./layout";
