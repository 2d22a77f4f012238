/** The script of a worker of Node.js. */
import { parentPort } from "node:worker_threads";

import type { Endpoint } from "./endpoint.js";
import { serve } from "./serve.js";

if (parentPort === null) throw new Error("ismap/worker is the script of a worker: new Worker(...)");
serve(parentPort as Endpoint);
