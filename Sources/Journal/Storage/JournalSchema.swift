internal import GRDB

/// The tables. A migration that was released is never changed; a new version adds one.
enum JournalSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      // Every distinct value once: parts of snapshots, policies, memories.
      try database.execute(
        sql: """
          CREATE TABLE stored (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL);
          CREATE TABLE passes (
            id INTEGER PRIMARY KEY AUTOINCREMENT, pass TEXT NOT NULL UNIQUE, cluster TEXT NOT NULL, scope TEXT NOT NULL,
            at REAL NOT NULL, digest TEXT, asOf REAL, readAt TEXT, policy INTEGER NOT NULL REFERENCES stored (id),
            memory INTEGER NOT NULL REFERENCES stored (id), plan BLOB NOT NULL, outcomes BLOB NOT NULL,
            failure TEXT, actions INTEGER NOT NULL, refusals INTEGER NOT NULL);
          CREATE INDEX passesByCluster ON passes (cluster, id);
          CREATE INDEX passesByTime ON passes (at);
          CREATE TABLE parts (
            pass INTEGER NOT NULL REFERENCES passes (id) ON DELETE CASCADE, name TEXT NOT NULL,
            stored INTEGER NOT NULL REFERENCES stored (id), PRIMARY KEY (pass, name)) WITHOUT ROWID;
          CREATE TABLE events (
            id INTEGER PRIMARY KEY AUTOINCREMENT, pass INTEGER NOT NULL REFERENCES passes (id) ON DELETE CASCADE,
            cluster TEXT NOT NULL, scope TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL, action TEXT, name TEXT NOT NULL,
            subject TEXT NOT NULL, status TEXT, message TEXT NOT NULL);
          CREATE INDEX eventsByCluster ON events (cluster, id);
          CREATE INDEX eventsByAction ON events (action);
          CREATE INDEX eventsBySubject ON events (subject, id);
          CREATE INDEX eventsByPass ON events (pass);
          """)
    }
    migrator.registerMigration("what was asked") { database in
      try database.execute(sql: "ALTER TABLE passes ADD COLUMN asked TEXT; ALTER TABLE passes ADD COLUMN askedAt REAL;")
    }
    return migrator
  }
}
