import { filtered } from "../filtered";

export const { GET, HEAD, OPTIONS } = filtered("/api/feed.xml");
