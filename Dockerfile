FROM mcr.microsoft.com/dotnet/sdk:10.0.401 AS build
WORKDIR /source
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
COPY global.json Directory.Build.props Directory.Build.targets Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/ src/
RUN dotnet restore src/Vawg.Dashboard/Vawg.Dashboard.csproj --locked-mode
RUN dotnet publish src/Vawg.Dashboard/Vawg.Dashboard.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown "$APP_UID" /data
ENV Vawg__DataDirectory=/data
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["dotnet", "Vawg.Dashboard.dll", "health"]
ENTRYPOINT ["dotnet", "Vawg.Dashboard.dll"]
