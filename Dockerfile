# The tidings command with its services, made of what Maven has built:
#   mvn -DskipTests package && docker build -t tidings .
ARG JAVA_IMAGE=eclipse-temurin:17-jre
FROM ${JAVA_IMAGE}

RUN useradd --uid 10001 --home-dir /var/lib/tidings --shell /usr/sbin/nologin tidings \
 && mkdir -p /opt/tidings/classes /opt/tidings/plugins /var/lib/tidings \
 && chown tidings /opt/tidings/classes /var/lib/tidings

# From what changes seldom to what changes with every build.
COPY cli/target/lib /opt/tidings/lib
COPY sample-news /opt/tidings/sample-news
COPY docker/tidings /usr/local/bin/tidings
COPY cli/target/tidings.jar /opt/tidings/tidings.jar

ENV LANG=C.UTF-8
USER tidings
# Stores lie in the folder "state" of the working directory.
WORKDIR /var/lib/tidings

# A short demo writes down the classes it loads: that halves the time a service takes to start. The image works without.
RUN TIDINGS_JAVA_OPTS=-XX:ArchiveClassesAtExit=/opt/tidings/classes/tidings.jsa tidings demo --for 2s >/dev/null \
 || echo 'no class archive: services will take some seconds longer to start'; \
    rm -rf /tmp/*

VOLUME /var/lib/tidings
ENTRYPOINT ["tidings"]
CMD ["--help"]
