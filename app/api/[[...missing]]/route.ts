import { preflight, refusal } from "../answer";

const GET = (request: Request) => refusal(request, "missing");

export { GET, GET as HEAD, preflight as OPTIONS };
