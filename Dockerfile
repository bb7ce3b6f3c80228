# The local host in a container, for one machine: docs/self-hosting.md. Linux x64 only, as its DynamoDB emulator.
# Both stages have one folder and one Node: templates and bundles are kept under a hash over both.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The image has a Node already. The folder of the data is made here, because the next stage runs nothing.
RUN npm run assemble && npm prune --omit=dev && rm -r node_modules/node-linux-* && mkdir ../data

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3000 TRIBUTARY_DATA=/data TRIBUTARY_LISTEN=0.0.0.0
WORKDIR /app
# Files of the project belong to root, so the host cannot change them.
COPY --from=build /app ./
COPY --from=build --chown=node:node /data /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "launch/launch.cjs", "infra/local/start.ts"]
