-- The same statements run on H2 and PostgreSQL.
-- Text is kept as its UTF-8 bytes: bytes compare alike everywhere, exactly and in the order of code points, whatever
-- the collation of the database. In psql, convert_from(path, 'UTF8') shows it.

-- One row; a load locks it first, so that two loads never mix.
CREATE TABLE asset_load (
    loads BIGINT NOT NULL
);
INSERT INTO asset_load (loads) VALUES (0);

CREATE TABLE asset (
    number             BIGINT     PRIMARY KEY,
    project            BYTEA      NOT NULL,
    id                 BYTEA      NOT NULL,
    enterprise_project BYTEA      NOT NULL,
    category           VARCHAR(9) NOT NULL CHECK (category IN ('host', 'container')),
    UNIQUE (project, id)
);

-- No index on the path: it may be longer than an index entry of PostgreSQL may be.
CREATE TABLE asset_process (
    asset BIGINT NOT NULL REFERENCES asset (number) ON DELETE CASCADE,
    path  BYTEA  NOT NULL
);
CREATE INDEX asset_process_asset ON asset_process (asset);

CREATE TABLE asset_port (
    asset BIGINT  NOT NULL REFERENCES asset (number) ON DELETE CASCADE,
    port  INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    type  BYTEA   NOT NULL,
    PRIMARY KEY (asset, port, type)
);
