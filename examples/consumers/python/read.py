"""Prints a few decoded records of each topic and ends.

Needs confluent_kafka and avro: apt-get install python3-confluent-kafka python3-avro.
With pip, confluent_kafka.schema_registry's AvroDeserializer does what decode() does here.
"""

import io
import json
import os
import struct
import sys
import time
import urllib.request

import avro.io
import avro.schema
from confluent_kafka import Consumer

BOOTSTRAP = os.environ.get("BOOTSTRAP", "127.0.0.1:9092")
REGISTRY = os.environ.get("REGISTRY", "http://127.0.0.1:8081").rstrip("/")
PREFIX = os.environ.get("PREFIX", "")
TOPICS = [PREFIX + name for name in ("news.topic-summaries", "news.stories", "news.enriched")]
MOST = 3
LONGEST_SECONDS = 60

readers = {}


def decode(value):
    """Confluent's wire format: a zero byte, the schema's id in four bytes, Avro."""
    _, schema_id = struct.unpack(">bI", value[:5])
    if schema_id not in readers:
        with urllib.request.urlopen(f"{REGISTRY}/schemas/ids/{schema_id}") as answer:
            schema = avro.schema.parse(json.load(answer)["schema"])
        readers[schema_id] = avro.io.DatumReader(schema)
    return readers[schema_id].read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


def summary(topic, value):
    if topic.endswith("topic-summaries"):
        return f"{value['articles']} articles, {value['reports']} reports, {value['stories']} stories"
    if topic.endswith("stories"):
        return f"{value['reports']} reports: {value['headline']}"
    return f"{value['title']} ({', '.join(entity['name'] for entity in value['entities'])})"


def main():
    consumer = Consumer(
        {
            "bootstrap.servers": BOOTSTRAP,
            "group.id": f"tidings-example-{os.getpid()}",
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
        }
    )
    consumer.subscribe(TOPICS)
    printed = dict.fromkeys(TOPICS, 0)
    end = time.monotonic() + LONGEST_SECONDS
    while min(printed.values()) < MOST and time.monotonic() < end:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            sys.exit(str(message.error()))
        # A tick on an inner topic, or a tombstone on a compacted one: not a record.
        if message.value() is None or printed[message.topic()] >= MOST:
            continue
        value = decode(message.value())
        print(f"{message.topic()} {message.key().decode()}: {summary(message.topic(), value)}")
        printed[message.topic()] += 1
    consumer.close()
    missing = [topic for topic, n in printed.items() if n == 0]
    if missing:
        sys.exit(f"nothing decoded from {', '.join(missing)}")


if __name__ == "__main__":
    main()
