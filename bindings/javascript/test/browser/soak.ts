// A page that reviews many times.
import { type Given, soak } from "../soak.js";

async function sizes(given: Given, reviews: number): Promise<[number, number][]> {
  const all: [number, number][] = [];
  await soak(given, reviews, (done, size) => all.push([done, size]));
  return all;
}

Object.assign(globalThis, { sizes });
