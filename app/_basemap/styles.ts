import { fontFaces } from "./address";
import { writeStyleFiles } from "./style-files";

writeStyleFiles(fontFaces);
