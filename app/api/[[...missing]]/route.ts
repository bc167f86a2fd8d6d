import { preflight, refusal } from "../handler";

const GET = (request: Request) => refusal(request, "missing");

export { GET, GET as HEAD, preflight as OPTIONS };
