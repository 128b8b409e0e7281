-- The three roles of a PostgreSQL database of the product. Run it as a superuser, connected to that database:
-- on the empty database, so that the owner can migrate it, and again after every migration, so that new tables come under the same rules.
-- The roles are made without a password and cannot sign in until each is given one: ALTER ROLE vawg_app PASSWORD '...'.

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['vawg_owner', 'vawg_app', 'vawg_auditor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', name);
        END IF;
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), name);
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END $$;

-- vawg_owner: owns everything and migrates. The product does not run as it.
ALTER SCHEMA public OWNER TO vawg_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
DECLARE
    item regclass;
    routine regprocedure;
BEGIN
    FOR item IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO vawg_owner', item);
    END LOOP;
    FOR routine IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO vawg_owner', routine);
    END LOOP;
END $$;

-- vawg_app: the product runs as it. It reads and writes everything, but of the audit trail it changes and removes nothing,
-- and of the history of migrations it only reads.
GRANT USAGE ON SCHEMA public TO vawg_app;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, vawg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO vawg_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO vawg_app;
DO $$
BEGIN
    IF to_regclass('public.audit_event') IS NOT NULL THEN
        REVOKE UPDATE, DELETE ON audit_event FROM vawg_app;
        REVOKE INSERT, DELETE ON audit_head FROM vawg_app;
    END IF;
    IF to_regclass('public."__EFMigrationsHistory"') IS NOT NULL THEN
        REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM vawg_app;
    END IF;
END $$;

-- vawg_auditor: reads the audit trail and the figures, and writes nothing.
GRANT USAGE ON SCHEMA public TO vawg_auditor;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM vawg_auditor;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'audit_event', 'audit_head', 'collection_state', 'data_set_version', 'prepared_figure', 'prepared_outcome', 'restatement',
        'force', 'offence', 'outcome', 'flag'] LOOP
        IF to_regclass(format('public.%I', name)) IS NOT NULL THEN
            EXECUTE format('GRANT SELECT ON public.%I TO vawg_auditor', name);
        END IF;
    END LOOP;
END $$;
