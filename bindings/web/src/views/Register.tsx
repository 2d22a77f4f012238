import type { types } from "ismap";
import { useEffect, useState } from "preact/hooks";
import { register, registerDocument } from "../state/bench.js";
import { type RegisterPart, ofRegister, registerPart, service, within } from "../state/questions.js";
import { type TextName, text } from "../texts/language.js";
import { AnswerView } from "./AnswerView.js";
import { Empty } from "./Empty.js";
import { Faults } from "./Faults.js";
import { Tabs } from "./Tabs.js";

const PARTS: readonly { key: RegisterPart; name: TextName }[] = [
  { key: "due", name: "partDue" },
  { key: "status", name: "partStatus" },
  { key: "service", name: "partService" },
  { key: "incidents", name: "partIncidents" },
  { key: "risk", name: "partRisk" },
  { key: "impact", name: "partImpact" },
];

/** What a register says: what is due, states, incidents, and what depends on what. */
export function Register() {
  const paper = register.value;
  if (paper === undefined) return <Empty hint={text("noRegister")} role="register" />;
  const { answer, faults } = ofRegister.value;
  const part = registerPart.value;
  return (
    <>
      <h2>{paper.name}</h2>
      <Tabs
        name={text("partsOfRegister")}
        chosen={part}
        choose={(next) => (registerPart.value = next)}
        tabs={PARTS.map(({ key, name }) => ({ key, title: text(name) }))}
      >
        {part === "due" && <Within />}
        {(part === "service" || part === "impact") && <ServiceChoice />}
        <Faults faults={faults} />
        <AnswerView answer={answer} name={part} paper={paper} />
      </Tabs>
    </>
  );
}

function Within() {
  return (
    <label class="inline">
      {text("within")}
      <input
        type="number"
        min="0"
        max="36500"
        value={within.value === 0 ? "" : within.value}
        placeholder={text("withinAll")}
        onInput={(event) => (within.value = Math.max(0, event.currentTarget.valueAsNumber || 0))}
      />
    </label>
  );
}

/** The services of the register, to choose one. */
export function useServices(): readonly types.RegisteredService[] {
  const [services, setServices] = useState<readonly types.RegisteredService[]>([]);
  const document = registerDocument.value;
  useEffect(() => {
    if (document !== undefined) void document.value().then((value) => setServices((value as types.Register).services));
    else setServices([]);
  }, [document]);
  return services;
}

function ServiceChoice() {
  const services = useServices();
  useEffect(() => {
    if (!services.some(({ number }) => number === service.value)) service.value = services[0]?.number ?? "";
  }, [services]);
  return (
    <label class="inline">
      {text("service")}
      <select value={service.value} onChange={(event) => (service.value = event.currentTarget.value)}>
        {services.map(({ number, name }) => (
          <option key={number} value={number}>{`${number} ${name}`}</option>
        ))}
      </select>
    </label>
  );
}
