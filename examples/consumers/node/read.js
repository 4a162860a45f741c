// Prints a few decoded records of each topic and ends: npm install && npm start
import { Kafka, logLevel } from 'kafkajs';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';

const bootstrap = process.env.BOOTSTRAP ?? '127.0.0.1:9092';
const host = process.env.REGISTRY ?? 'http://127.0.0.1:8081';
const prefix = process.env.PREFIX ?? '';
const topics = ['news.topic-summaries', 'news.stories', 'news.enriched'].map((name) => prefix + name);
const MOST = 3;
const LONGEST_SECONDS = 60;

const registry = new SchemaRegistry({ host });
const kafka = new Kafka({ brokers: bootstrap.split(','), logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `tidings-example-${process.pid}` });
const printed = new Map(topics.map((topic) => [topic, 0]));

function summary(topic, value) {
  if (topic.endsWith('topic-summaries')) {
    return `${value.articles} articles, ${value.reports} reports, ${value.stories} stories`;
  }
  if (topic.endsWith('stories')) {
    return `${value.reports} reports: ${value.headline}`;
  }
  return `${value.title} (${value.entities.map((entity) => entity.name).join(', ')})`;
}

let allRead;
const finished = new Promise((resolve) => (allRead = resolve));
const tooLong = setTimeout(() => allRead(), LONGEST_SECONDS * 1000);

await consumer.connect();
await consumer.subscribe({ topics, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ topic, message }) => {
    // A tick on an inner topic, or a tombstone on a compacted one: not a record.
    if (message.value === null || printed.get(topic) >= MOST) return;
    const value = await registry.decode(message.value);
    console.log(`${topic} ${message.key}: ${summary(topic, value)}`);
    printed.set(topic, printed.get(topic) + 1);
    if ([...printed.values()].every((n) => n >= MOST)) allRead();
  },
});
await finished;
clearTimeout(tooLong);
await consumer.disconnect();

for (const [topic, n] of printed) {
  if (n === 0) {
    console.error(`nothing decoded from ${topic}`);
    process.exitCode = 1;
  }
}
