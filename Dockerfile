# The tidings command with its services, made of what Maven has built:
#   mvn -DskipTests package && docker build -t tidings .
ARG JAVA_IMAGE=eclipse-temurin:17-jre
FROM ${JAVA_IMAGE}

RUN useradd --uid 10001 --home-dir /var/lib/tidings --shell /usr/sbin/nologin tidings \
 && mkdir -p /opt/tidings/classes /opt/tidings/plugins /var/lib/tidings \
 && chown tidings /opt/tidings/classes /var/lib/tidings \
 && ln -s /opt/tidings/bin/tidings /usr/local/bin/tidings

# From what changes seldom to what changes with every build. RocksDB comes without what is for other systems.
COPY cli/target/linux cli/target/lib /opt/tidings/lib/
COPY sample-news /opt/tidings/sample-news
COPY dist/bin /opt/tidings/bin
COPY cli/target/tidings.jar /opt/tidings/tidings.jar

# A share of the container's memory limit for the heap; the rest is RocksDB's, the network's and Java's own. What is
# called beside a running service leaves it the memory.
ENV LANG=C.UTF-8 TIDINGS_HEAP=-XX:MaxRAMPercentage=55 TIDINGS_CLIENT_HEAP=-XX:MaxRAMPercentage=20
USER tidings
# Stores lie in the folder "state" of the working directory.
WORKDIR /var/lib/tidings

# The first start writes down the classes it loads: that halves the time a service takes to start.
RUN tidings --version && rm -rf /tmp/*

VOLUME /var/lib/tidings
ENTRYPOINT ["tidings"]
CMD ["--help"]
