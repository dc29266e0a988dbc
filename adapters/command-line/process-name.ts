import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Names this process wherever several share something; no other has ever had the name. */
export const processName = `${hostname()} ${process.pid} ${randomUUID()}`;
