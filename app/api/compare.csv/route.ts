import { apiRoute } from "../handler";

export const { GET, HEAD, OPTIONS } = apiRoute("/api/compare.csv");
