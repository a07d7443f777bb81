-- +goose Up
-- create "access_rules" table
CREATE TABLE `access_rules` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `role` text NOT NULL, `entity` text NOT NULL, `field_name` text NULL DEFAULT (''), `read` text NULL, `write` text NULL, `level` text NULL);
-- create index "accessrule_role_entity_field_name" to table: "access_rules"
CREATE UNIQUE INDEX `accessrule_role_entity_field_name` ON `access_rules` (`role`, `entity`, `field_name`);
-- create "affiliations" table
CREATE TABLE `affiliations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `title` text NULL, `is_primary` bool NOT NULL DEFAULT (false), `start_on` text NULL, `end_on` text NULL, `note` text NULL, `person_id` integer NOT NULL, `organization_id` integer NOT NULL, CONSTRAINT `affiliations_contacts_affiliations` FOREIGN KEY (`person_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `affiliations_contacts_staff` FOREIGN KEY (`organization_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION);
-- set sequence for "affiliations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("affiliations", 4294967296);
-- create index "affiliation_person_id" to table: "affiliations"
CREATE INDEX `affiliation_person_id` ON `affiliations` (`person_id`);
-- create index "affiliation_organization_id" to table: "affiliations"
CREATE INDEX `affiliation_organization_id` ON `affiliations` (`organization_id`);
-- create "allocations" table
CREATE TABLE `allocations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `basis_points` integer NULL, `donation_id` integer NOT NULL, `fund_id` integer NOT NULL, CONSTRAINT `allocations_donations_allocations` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION, CONSTRAINT `allocations_funds_allocations` FOREIGN KEY (`fund_id`) REFERENCES `funds` (`id`) ON DELETE NO ACTION);
-- set sequence for "allocations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("allocations", 8589934592);
-- create index "allocation_donation_id_fund_id" to table: "allocations"
CREATE UNIQUE INDEX `allocation_donation_id_fund_id` ON `allocations` (`donation_id`, `fund_id`);
-- create index "allocation_fund_id" to table: "allocations"
CREATE INDEX `allocation_fund_id` ON `allocations` (`fund_id`);
-- create "api_tokens" table
CREATE TABLE `api_tokens` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `name` text NOT NULL, `token_hash` text NOT NULL, `scopes` json NOT NULL, `expires_at` datetime NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, `user_id` integer NOT NULL, CONSTRAINT `api_tokens_users_tokens` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- set sequence for "api_tokens" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("api_tokens", 12884901888);
-- create index "api_tokens_token_hash_key" to table: "api_tokens"
CREATE UNIQUE INDEX `api_tokens_token_hash_key` ON `api_tokens` (`token_hash`);
-- create index "apitoken_user_id" to table: "api_tokens"
CREATE INDEX `apitoken_user_id` ON `api_tokens` (`user_id`);
-- create "appeals" table
CREATE TABLE `appeals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `channel` text NOT NULL DEFAULT ('OTHER'), `sent_on` text NULL, `archived_at` datetime NULL, `campaign_id` integer NOT NULL, CONSTRAINT `appeals_campaigns_appeals` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`) ON DELETE NO ACTION);
-- set sequence for "appeals" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("appeals", 17179869184);
-- create index "appeal_campaign_id" to table: "appeals"
CREATE INDEX `appeal_campaign_id` ON `appeals` (`campaign_id`);
-- create "audit_entries" table
CREATE TABLE `audit_entries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `entity_type` text NOT NULL, `entity_id` integer NOT NULL, `contact_id` integer NULL, `op` text NOT NULL, `changes` json NULL, `actor_id` integer NULL, `actor` text NULL, `via` text NULL, `occurred_at` datetime NOT NULL);
-- set sequence for "audit_entries" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("audit_entries", 21474836480);
-- create index "auditentry_entity_type_entity_id_occurred_at" to table: "audit_entries"
CREATE INDEX `auditentry_entity_type_entity_id_occurred_at` ON `audit_entries` (`entity_type`, `entity_id`, `occurred_at`);
-- create index "auditentry_contact_id_occurred_at" to table: "audit_entries"
CREATE INDEX `auditentry_contact_id_occurred_at` ON `audit_entries` (`contact_id`, `occurred_at`);
-- create index "auditentry_occurred_at" to table: "audit_entries"
CREATE INDEX `auditentry_occurred_at` ON `audit_entries` (`occurred_at`);
-- create "campaigns" table
CREATE TABLE `campaigns` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `description` text NULL, `goal_minor` integer NULL, `currency` text NULL, `starts_on` text NULL, `ends_on` text NULL, `archived_at` datetime NULL);
-- set sequence for "campaigns" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("campaigns", 25769803776);
-- create index "campaign_name" to table: "campaigns"
CREATE INDEX `campaign_name` ON `campaigns` (`name`);
-- create "consent_events" table
CREATE TABLE `consent_events` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `purpose` text NOT NULL, `channel` text NOT NULL DEFAULT ('ANY'), `action` text NOT NULL, `occurred_at` datetime NOT NULL, `source` text NULL, `evidence` text NULL, `note` text NULL, `text_id` integer NULL, `user_id` integer NULL, `contact_id` integer NOT NULL, CONSTRAINT `consent_events_consent_texts_text` FOREIGN KEY (`text_id`) REFERENCES `consent_texts` (`id`) ON DELETE SET NULL, CONSTRAINT `consent_events_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `consent_events_contacts_consents` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION);
-- set sequence for "consent_events" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("consent_events", 30064771072);
-- create index "consentevent_contact_id_purpose_channel_occurred_at" to table: "consent_events"
CREATE INDEX `consentevent_contact_id_purpose_channel_occurred_at` ON `consent_events` (`contact_id`, `purpose`, `channel`, `occurred_at`);
-- create "consent_texts" table
CREATE TABLE `consent_texts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `purpose` text NOT NULL, `version` integer NOT NULL, `language` text NOT NULL, `body` text NOT NULL);
-- set sequence for "consent_texts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("consent_texts", 34359738368);
-- create index "consenttext_purpose_language_version" to table: "consent_texts"
CREATE UNIQUE INDEX `consenttext_purpose_language_version` ON `consent_texts` (`purpose`, `language`, `version`);
-- create "contacts" table
CREATE TABLE `contacts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `custom_fields` json NULL, `custom_field_keys` json NULL, `kind` text NOT NULL, `display_name` text NOT NULL, `sort_key` text NOT NULL, `search_key` text NULL, `prefix` text NULL, `given_name` text NULL, `middle_name` text NULL, `family_name` text NULL, `suffix` text NULL, `preferred_name` text NULL, `name_order` text NOT NULL DEFAULT ('GIVEN_FIRST'), `organization_name` text NULL, `legal_name` text NULL, `birth_on` text NULL, `deceased_on` text NULL, `is_deceased` bool NOT NULL DEFAULT (false), `gender` text NULL, `language` text NULL, `languages` json NULL, `source` text NULL, `external_id` text NULL, `note` text NULL, `formal_greeting_override` text NULL, `informal_greeting_override` text NULL, `is_name_overridden` bool NOT NULL DEFAULT (false), `is_excluded_from_household_name` bool NOT NULL DEFAULT (false), `is_excluded_from_formal_greeting` bool NOT NULL DEFAULT (false), `is_excluded_from_informal_greeting` bool NOT NULL DEFAULT (false), `archived_at` datetime NULL, `version` integer NOT NULL DEFAULT (1), `household_id` integer NULL, `owner_id` integer NULL, `team_id` integer NULL, CONSTRAINT `contacts_contacts_members` FOREIGN KEY (`household_id`) REFERENCES `contacts` (`id`) ON DELETE SET NULL, CONSTRAINT `contacts_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `contacts_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE SET NULL);
-- set sequence for "contacts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contacts", 38654705664);
-- create index "contact_sort_key" to table: "contacts"
CREATE INDEX `contact_sort_key` ON `contacts` (`sort_key`);
-- create index "contact_kind_sort_key" to table: "contacts"
CREATE INDEX `contact_kind_sort_key` ON `contacts` (`kind`, `sort_key`);
-- create index "contact_household_id" to table: "contacts"
CREATE INDEX `contact_household_id` ON `contacts` (`household_id`);
-- create index "contact_owner_id" to table: "contacts"
CREATE INDEX `contact_owner_id` ON `contacts` (`owner_id`);
-- create index "contact_team_id" to table: "contacts"
CREATE INDEX `contact_team_id` ON `contacts` (`team_id`);
-- create index "contact_external_id" to table: "contacts"
CREATE INDEX `contact_external_id` ON `contacts` (`external_id`);
-- create index "contact_created_at" to table: "contacts"
CREATE INDEX `contact_created_at` ON `contacts` (`created_at`);
-- create index "contact_updated_at" to table: "contacts"
CREATE INDEX `contact_updated_at` ON `contacts` (`updated_at`);
-- create "contact_addresses" table
CREATE TABLE `contact_addresses` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `country` text NOT NULL, `lines` text NULL, `dependent_locality` text NULL, `locality` text NULL, `region` text NULL, `postal_code` text NULL, `kind` text NOT NULL DEFAULT ('HOME'), `is_primary` bool NOT NULL DEFAULT (false), `is_undeliverable` bool NOT NULL DEFAULT (false), `locality_key` text NULL, `contact_id` integer NOT NULL, CONSTRAINT `contact_addresses_contacts_addresses` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION);
-- set sequence for "contact_addresses" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contact_addresses", 42949672960);
-- create index "contactaddress_contact_id" to table: "contact_addresses"
CREATE INDEX `contactaddress_contact_id` ON `contact_addresses` (`contact_id`);
-- create index "contactaddress_locality_key" to table: "contact_addresses"
CREATE INDEX `contactaddress_locality_key` ON `contact_addresses` (`locality_key`);
-- create index "contactaddress_postal_code" to table: "contact_addresses"
CREATE INDEX `contactaddress_postal_code` ON `contact_addresses` (`postal_code`);
-- create "contact_emails" table
CREATE TABLE `contact_emails` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `address` text NOT NULL, `address_key` text NULL, `kind` text NOT NULL DEFAULT ('HOME'), `is_primary` bool NOT NULL DEFAULT (false), `is_undeliverable` bool NOT NULL DEFAULT (false), `contact_id` integer NOT NULL, CONSTRAINT `contact_emails_contacts_emails` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION);
-- set sequence for "contact_emails" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contact_emails", 47244640256);
-- create index "contactemail_contact_id" to table: "contact_emails"
CREATE INDEX `contactemail_contact_id` ON `contact_emails` (`contact_id`);
-- create index "contactemail_address_key" to table: "contact_emails"
CREATE INDEX `contactemail_address_key` ON `contact_emails` (`address_key`);
-- create "contact_phones" table
CREATE TABLE `contact_phones` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `number` text NOT NULL, `extension` text NULL, `kind` text NOT NULL DEFAULT ('MOBILE'), `is_primary` bool NOT NULL DEFAULT (false), `is_undeliverable` bool NOT NULL DEFAULT (false), `contact_id` integer NOT NULL, CONSTRAINT `contact_phones_contacts_phones` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION);
-- set sequence for "contact_phones" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contact_phones", 51539607552);
-- create index "contactphone_contact_id" to table: "contact_phones"
CREATE INDEX `contactphone_contact_id` ON `contact_phones` (`contact_id`);
-- create index "contactphone_number" to table: "contact_phones"
CREATE INDEX `contactphone_number` ON `contact_phones` (`number`);
-- create "custom_fields" table
CREATE TABLE `custom_fields` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `entity` text NOT NULL DEFAULT ('CONTACT'), `key` text NOT NULL, `label_en` text NOT NULL, `label_ko` text NOT NULL, `help_en` text NULL, `help_ko` text NULL, `type` text NOT NULL, `options` json NULL, `is_required` bool NOT NULL DEFAULT (false), `is_indexed` bool NOT NULL DEFAULT (false), `minimum` text NULL, `maximum` text NULL, `pattern` text NULL, `position` integer NOT NULL DEFAULT (0), `archived_at` datetime NULL);
-- set sequence for "custom_fields" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("custom_fields", 55834574848);
-- create index "customfield_entity_key" to table: "custom_fields"
CREATE UNIQUE INDEX `customfield_entity_key` ON `custom_fields` (`entity`, `key`);
-- create "donations" table
CREATE TABLE `donations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `custom_fields` json NULL, `custom_field_keys` json NULL, `kind` text NOT NULL DEFAULT ('GIFT'), `method` text NOT NULL DEFAULT ('BANK_TRANSFER'), `amount_minor` integer NOT NULL, `currency` text NOT NULL, `fair_market_minor` integer NULL, `in_kind_description` text NULL, `received_on` text NOT NULL, `reference` text NULL, `note` text NULL, `is_anonymous` bool NOT NULL DEFAULT (false), `acknowledged_at` datetime NULL, `source` text NULL, `external_id` text NULL, `refunded_minor` integer NOT NULL DEFAULT (0), `deleted_at` datetime NULL, `version` integer NOT NULL DEFAULT (1), `contact_id` integer NOT NULL, `campaign_id` integer NULL, `appeal_id` integer NULL, `pledge_id` integer NULL, CONSTRAINT `donations_contacts_donations` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `donations_campaigns_campaign` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`) ON DELETE SET NULL, CONSTRAINT `donations_appeals_appeal` FOREIGN KEY (`appeal_id`) REFERENCES `appeals` (`id`) ON DELETE SET NULL, CONSTRAINT `donations_pledges_payments` FOREIGN KEY (`pledge_id`) REFERENCES `pledges` (`id`) ON DELETE SET NULL, CONSTRAINT `donation_amount` CHECK (amount_minor >= 0), CONSTRAINT `donation_refunded` CHECK (refunded_minor >= 0 AND refunded_minor <= amount_minor));
-- set sequence for "donations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("donations", 60129542144);
-- create index "donation_contact_id_received_on" to table: "donations"
CREATE INDEX `donation_contact_id_received_on` ON `donations` (`contact_id`, `received_on` DESC);
-- create index "donation_received_on" to table: "donations"
CREATE INDEX `donation_received_on` ON `donations` (`received_on`);
-- create index "donation_campaign_id" to table: "donations"
CREATE INDEX `donation_campaign_id` ON `donations` (`campaign_id`);
-- create index "donation_appeal_id" to table: "donations"
CREATE INDEX `donation_appeal_id` ON `donations` (`appeal_id`);
-- create index "donation_pledge_id" to table: "donations"
CREATE INDEX `donation_pledge_id` ON `donations` (`pledge_id`);
-- create index "donation_external_id" to table: "donations"
CREATE INDEX `donation_external_id` ON `donations` (`external_id`);
-- create index "donation_reference" to table: "donations"
CREATE INDEX `donation_reference` ON `donations` (`reference`);
-- create index "donation_created_at" to table: "donations"
CREATE INDEX `donation_created_at` ON `donations` (`created_at`);
-- create "files" table
CREATE TABLE `files` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `name` text NOT NULL, `content_type` text NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `storage_key` text NOT NULL, `user_id` integer NOT NULL, CONSTRAINT `files_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- set sequence for "files" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("files", 64424509440);
-- create index "file_user_id" to table: "files"
CREATE INDEX `file_user_id` ON `files` (`user_id`);
-- create "funds" table
CREATE TABLE `funds` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `code` text NULL, `description` text NULL, `is_default` bool NOT NULL DEFAULT (false), `is_restricted` bool NOT NULL DEFAULT (false), `archived_at` datetime NULL);
-- set sequence for "funds" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("funds", 68719476736);
-- create index "fund_name" to table: "funds"
CREATE INDEX `fund_name` ON `funds` (`name`);
-- create "import_mappings" table
CREATE TABLE `import_mappings` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `kind` text NOT NULL, `mapping` json NOT NULL);
-- set sequence for "import_mappings" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("import_mappings", 73014444032);
-- create index "import_mappings_name_key" to table: "import_mappings"
CREATE UNIQUE INDEX `import_mappings_name_key` ON `import_mappings` (`name`);
-- create "import_rows" table
CREATE TABLE `import_rows` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `line` integer NOT NULL, `cells` json NOT NULL, `action` text NOT NULL DEFAULT ('PENDING'), `status` text NOT NULL DEFAULT ('STAGED'), `reason_key` text NULL, `reason_params` json NULL, `group_key` text NULL, `contact_id` integer NULL, `donation_id` integer NULL, `before` json NULL, `import_id` integer NOT NULL, CONSTRAINT `import_rows_imports_rows` FOREIGN KEY (`import_id`) REFERENCES `imports` (`id`) ON DELETE NO ACTION);
-- set sequence for "import_rows" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("import_rows", 77309411328);
-- create index "importrow_import_id_line" to table: "import_rows"
CREATE UNIQUE INDEX `importrow_import_id_line` ON `import_rows` (`import_id`, `line`);
-- create index "importrow_import_id_status" to table: "import_rows"
CREATE INDEX `importrow_import_id_status` ON `import_rows` (`import_id`, `status`);
-- create index "importrow_import_id_action" to table: "import_rows"
CREATE INDEX `importrow_import_id_action` ON `import_rows` (`import_id`, `action`);
-- create index "importrow_contact_id" to table: "import_rows"
CREATE INDEX `importrow_contact_id` ON `import_rows` (`contact_id`);
-- create index "importrow_donation_id" to table: "import_rows"
CREATE INDEX `importrow_donation_id` ON `import_rows` (`donation_id`);
-- create "imports" table
CREATE TABLE `imports` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `file_name` text NULL, `kind` text NOT NULL, `mapping` json NULL, `status` text NOT NULL DEFAULT ('UPLOADED'), `row_count` integer NOT NULL DEFAULT (0), `staged` integer NOT NULL DEFAULT (0), `processed` integer NOT NULL DEFAULT (0), `created` integer NOT NULL DEFAULT (0), `updated` integer NOT NULL DEFAULT (0), `unchanged` integer NOT NULL DEFAULT (0), `skipped` integer NOT NULL DEFAULT (0), `failed` integer NOT NULL DEFAULT (0), `undone` integer NOT NULL DEFAULT (0), `kept` integer NOT NULL DEFAULT (0), `error` text NULL, `started_at` datetime NULL, `finished_at` datetime NULL, `retry_of_id` integer NULL, `user_id` integer NOT NULL, `file_id` integer NULL, CONSTRAINT `imports_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `imports_files_file` FOREIGN KEY (`file_id`) REFERENCES `files` (`id`) ON DELETE SET NULL);
-- set sequence for "imports" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("imports", 81604378624);
-- create index "importrun_user_id" to table: "imports"
CREATE INDEX `importrun_user_id` ON `imports` (`user_id`);
-- create index "importrun_created_at" to table: "imports"
CREATE INDEX `importrun_created_at` ON `imports` (`created_at`);
-- create "installments" table
CREATE TABLE `installments` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `number` integer NOT NULL, `due_on` text NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `pledge_id` integer NOT NULL, CONSTRAINT `installments_pledges_installments` FOREIGN KEY (`pledge_id`) REFERENCES `pledges` (`id`) ON DELETE NO ACTION);
-- set sequence for "installments" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("installments", 85899345920);
-- create index "installment_pledge_id_number" to table: "installments"
CREATE UNIQUE INDEX `installment_pledge_id_number` ON `installments` (`pledge_id`, `number`);
-- create index "installment_due_on" to table: "installments"
CREATE INDEX `installment_due_on` ON `installments` (`due_on`);
-- create "interactions" table
CREATE TABLE `interactions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL, `direction` text NOT NULL DEFAULT ('NONE'), `occurred_at` datetime NOT NULL, `subject` text NULL, `body` text NULL, `contact_id` integer NOT NULL, `user_id` integer NULL, CONSTRAINT `interactions_contacts_interactions` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `interactions_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "interactions" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("interactions", 90194313216);
-- create index "interaction_contact_id_occurred_at" to table: "interactions"
CREATE INDEX `interaction_contact_id_occurred_at` ON `interactions` (`contact_id`, `occurred_at`);
-- create index "interaction_occurred_at" to table: "interactions"
CREATE INDEX `interaction_occurred_at` ON `interactions` (`occurred_at`);
-- create "ledger_entries" table
CREATE TABLE `ledger_entries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `account` text NOT NULL DEFAULT ('MONEY'), `kind` text NOT NULL, `contact_id` integer NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `occurred_on` text NOT NULL, `entry_key` text NOT NULL, `donation_id` integer NOT NULL, `fund_id` integer NOT NULL, CONSTRAINT `ledger_entries_donations_ledger` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION, CONSTRAINT `ledger_entries_funds_fund` FOREIGN KEY (`fund_id`) REFERENCES `funds` (`id`) ON DELETE NO ACTION);
-- set sequence for "ledger_entries" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("ledger_entries", 94489280512);
-- create index "ledger_entries_entry_key_key" to table: "ledger_entries"
CREATE UNIQUE INDEX `ledger_entries_entry_key_key` ON `ledger_entries` (`entry_key`);
-- create index "ledgerentry_donation_id" to table: "ledger_entries"
CREATE INDEX `ledgerentry_donation_id` ON `ledger_entries` (`donation_id`);
-- create index "ledgerentry_contact_id_currency" to table: "ledger_entries"
CREATE INDEX `ledgerentry_contact_id_currency` ON `ledger_entries` (`contact_id`, `currency`);
-- create index "ledgerentry_fund_id_currency" to table: "ledger_entries"
CREATE INDEX `ledgerentry_fund_id_currency` ON `ledger_entries` (`fund_id`, `currency`);
-- create index "ledgerentry_occurred_on_currency" to table: "ledger_entries"
CREATE INDEX `ledgerentry_occurred_on_currency` ON `ledger_entries` (`occurred_on`, `currency`);
-- create "level_prices" table
CREATE TABLE `level_prices` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `level_id` integer NOT NULL, CONSTRAINT `level_prices_membership_levels_prices` FOREIGN KEY (`level_id`) REFERENCES `membership_levels` (`id`) ON DELETE NO ACTION);
-- set sequence for "level_prices" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("level_prices", 98784247808);
-- create index "levelprice_level_id_currency" to table: "level_prices"
CREATE UNIQUE INDEX `levelprice_level_id_currency` ON `level_prices` (`level_id`, `currency`);
-- create "matching_gifts" table
CREATE TABLE `matching_gifts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `status` text NOT NULL DEFAULT ('POTENTIAL'), `amount_minor` integer NOT NULL, `currency` text NOT NULL, `submitted_on` text NULL, `donation_id` integer NOT NULL, `matcher_id` integer NOT NULL, `received_id` integer NULL, CONSTRAINT `matching_gifts_donations_matching_gifts` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION, CONSTRAINT `matching_gifts_contacts_matcher` FOREIGN KEY (`matcher_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `matching_gifts_donations_received` FOREIGN KEY (`received_id`) REFERENCES `donations` (`id`) ON DELETE SET NULL);
-- set sequence for "matching_gifts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("matching_gifts", 103079215104);
-- create index "matchinggift_donation_id_matcher_id" to table: "matching_gifts"
CREATE UNIQUE INDEX `matchinggift_donation_id_matcher_id` ON `matching_gifts` (`donation_id`, `matcher_id`);
-- create index "matchinggift_matcher_id" to table: "matching_gifts"
CREATE INDEX `matchinggift_matcher_id` ON `matching_gifts` (`matcher_id`);
-- create index "matchinggift_received_id" to table: "matching_gifts"
CREATE INDEX `matchinggift_received_id` ON `matching_gifts` (`received_id`);
-- create "memberships" table
CREATE TABLE `memberships` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `joined_on` text NOT NULL, `starts_on` text NULL, `ends_on` text NULL, `cancelled_on` text NULL, `cancel_reason` text NULL, `seats_override` integer NULL, `note` text NULL, `version` integer NOT NULL DEFAULT (1), `holder_id` integer NOT NULL, `coordinator_id` integer NULL, `level_id` integer NOT NULL, CONSTRAINT `memberships_contacts_memberships` FOREIGN KEY (`holder_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_contacts_coordinator` FOREIGN KEY (`coordinator_id`) REFERENCES `contacts` (`id`) ON DELETE SET NULL, CONSTRAINT `memberships_membership_levels_memberships` FOREIGN KEY (`level_id`) REFERENCES `membership_levels` (`id`) ON DELETE NO ACTION);
-- set sequence for "memberships" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("memberships", 107374182400);
-- create index "membership_holder_id" to table: "memberships"
CREATE INDEX `membership_holder_id` ON `memberships` (`holder_id`);
-- create index "membership_level_id_ends_on" to table: "memberships"
CREATE INDEX `membership_level_id_ends_on` ON `memberships` (`level_id`, `ends_on`);
-- create index "membership_ends_on" to table: "memberships"
CREATE INDEX `membership_ends_on` ON `memberships` (`ends_on`);
-- create "membership_levels" table
CREATE TABLE `membership_levels` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `description` text NULL, `rank` integer NOT NULL DEFAULT (0), `period` text NOT NULL DEFAULT ('ROLLING'), `months` integer NOT NULL DEFAULT (12), `fixed_month` integer NOT NULL DEFAULT (1), `fixed_day` integer NOT NULL DEFAULT (1), `rollover_month` integer NOT NULL DEFAULT (0), `rollover_day` integer NOT NULL DEFAULT (1), `renewal_opens_days` integer NOT NULL DEFAULT (60), `grace_days` integer NOT NULL DEFAULT (30), `new_days` integer NOT NULL DEFAULT (90), `seats` integer NOT NULL DEFAULT (1), `inherit` text NOT NULL DEFAULT ('NOBODY'), `is_open` bool NOT NULL DEFAULT (true), `archived_at` datetime NULL);
-- set sequence for "membership_levels" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("membership_levels", 111669149696);
-- create index "membershiplevel_rank" to table: "membership_levels"
CREATE INDEX `membershiplevel_rank` ON `membership_levels` (`rank`);
-- create "membership_seats" table
CREATE TABLE `membership_seats` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `since_on` text NOT NULL, `until_on` text NULL, `is_active` bool NULL, `contact_id` integer NOT NULL, `membership_id` integer NOT NULL, CONSTRAINT `membership_seats_contacts_seats` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `membership_seats_memberships_seats` FOREIGN KEY (`membership_id`) REFERENCES `memberships` (`id`) ON DELETE NO ACTION);
-- set sequence for "membership_seats" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("membership_seats", 115964116992);
-- create index "membershipseat_contact_id" to table: "membership_seats"
CREATE INDEX `membershipseat_contact_id` ON `membership_seats` (`contact_id`);
-- create index "membershipseat_membership_id_contact_id_is_active" to table: "membership_seats"
CREATE UNIQUE INDEX `membershipseat_membership_id_contact_id_is_active` ON `membership_seats` (`membership_id`, `contact_id`, `is_active`);
-- create "membership_terms" table
CREATE TABLE `membership_terms` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `start_on` text NOT NULL, `end_on` text NOT NULL, `kind` text NOT NULL, `chain` integer NOT NULL DEFAULT (1), `previous_id` integer NULL, `price_minor` integer NOT NULL, `currency` text NOT NULL, `voided_at` datetime NULL, `void_reason` text NULL, `donation_id` integer NULL, `membership_id` integer NOT NULL, `level_id` integer NOT NULL, CONSTRAINT `membership_terms_donations_terms` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE SET NULL, CONSTRAINT `membership_terms_memberships_terms` FOREIGN KEY (`membership_id`) REFERENCES `memberships` (`id`) ON DELETE NO ACTION, CONSTRAINT `membership_terms_membership_levels_level` FOREIGN KEY (`level_id`) REFERENCES `membership_levels` (`id`) ON DELETE NO ACTION);
-- set sequence for "membership_terms" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("membership_terms", 120259084288);
-- create index "membershipterm_membership_id_start_on" to table: "membership_terms"
CREATE INDEX `membershipterm_membership_id_start_on` ON `membership_terms` (`membership_id`, `start_on`);
-- create index "membershipterm_previous_id" to table: "membership_terms"
CREATE UNIQUE INDEX `membershipterm_previous_id` ON `membership_terms` (`previous_id`);
-- create index "membershipterm_donation_id" to table: "membership_terms"
CREATE UNIQUE INDEX `membershipterm_donation_id` ON `membership_terms` (`donation_id`);
-- create index "membershipterm_end_on" to table: "membership_terms"
CREATE INDEX `membershipterm_end_on` ON `membership_terms` (`end_on`);
-- create "one_time_links" table
CREATE TABLE `one_time_links` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `purpose` text NOT NULL, `token_hash` text NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NULL, `user_id` integer NULL, CONSTRAINT `one_time_links_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "one_time_links" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("one_time_links", 124554051584);
-- create index "one_time_links_token_hash_key" to table: "one_time_links"
CREATE UNIQUE INDEX `one_time_links_token_hash_key` ON `one_time_links` (`token_hash`);
-- create index "onetimelink_user_id" to table: "one_time_links"
CREATE INDEX `onetimelink_user_id` ON `one_time_links` (`user_id`);
-- create "organizations" table
CREATE TABLE `organizations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `locale` text NOT NULL, `time_zone` text NOT NULL, `currency` text NOT NULL, `country` text NOT NULL, `fiscal_year_month` integer NOT NULL DEFAULT (1));
-- set sequence for "organizations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("organizations", 128849018880);
-- create "outbox_events" table
CREATE TABLE `outbox_events` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `name` text NOT NULL, `subject_id` integer NULL, `contact_id` integer NULL, `payload` json NULL, `occurred_at` datetime NOT NULL);
-- set sequence for "outbox_events" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("outbox_events", 133143986176);
-- create index "outboxevent_contact_id" to table: "outbox_events"
CREATE INDEX `outboxevent_contact_id` ON `outbox_events` (`contact_id`);
-- create index "outboxevent_subject_id" to table: "outbox_events"
CREATE INDEX `outboxevent_subject_id` ON `outbox_events` (`subject_id`);
-- create "passkeys" table
CREATE TABLE `passkeys` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `name` text NOT NULL, `credential_key` text NOT NULL, `credential` blob NULL, `last_used_at` datetime NULL, `user_id` integer NOT NULL, CONSTRAINT `passkeys_users_passkeys` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- set sequence for "passkeys" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("passkeys", 137438953472);
-- create index "passkeys_credential_key_key" to table: "passkeys"
CREATE UNIQUE INDEX `passkeys_credential_key_key` ON `passkeys` (`credential_key`);
-- create index "passkey_user_id" to table: "passkeys"
CREATE INDEX `passkey_user_id` ON `passkeys` (`user_id`);
-- create "pledges" table
CREATE TABLE `pledges` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `every` text NOT NULL DEFAULT ('MONTH'), `start_on` text NOT NULL, `note` text NULL, `written_off_on` text NULL, `write_off_reason` text NULL, `contact_id` integer NOT NULL, `fund_id` integer NULL, `campaign_id` integer NULL, CONSTRAINT `pledges_contacts_pledges` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `pledges_funds_fund` FOREIGN KEY (`fund_id`) REFERENCES `funds` (`id`) ON DELETE SET NULL, CONSTRAINT `pledges_campaigns_campaign` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`) ON DELETE SET NULL);
-- set sequence for "pledges" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("pledges", 141733920768);
-- create index "pledge_contact_id" to table: "pledges"
CREATE INDEX `pledge_contact_id` ON `pledges` (`contact_id`);
-- create "refunds" table
CREATE TABLE `refunds` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `amount_minor` integer NOT NULL, `currency` text NOT NULL, `refunded_on` text NOT NULL, `reason` text NULL, `request_key` text NOT NULL, `donation_id` integer NOT NULL, CONSTRAINT `refunds_donations_refunds` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION, CONSTRAINT `refund_amount` CHECK (amount_minor > 0));
-- set sequence for "refunds" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("refunds", 146028888064);
-- create index "refunds_request_key_key" to table: "refunds"
CREATE UNIQUE INDEX `refunds_request_key_key` ON `refunds` (`request_key`);
-- create index "refund_donation_id" to table: "refunds"
CREATE INDEX `refund_donation_id` ON `refunds` (`donation_id`);
-- create "relationships" table
CREATE TABLE `relationships` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `start_on` text NULL, `end_on` text NULL, `note` text NULL, `from_id` integer NOT NULL, `to_id` integer NOT NULL, `type_id` integer NOT NULL, CONSTRAINT `relationships_contacts_relationships_from` FOREIGN KEY (`from_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `relationships_contacts_relationships_to` FOREIGN KEY (`to_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `relationships_relationship_types_type` FOREIGN KEY (`type_id`) REFERENCES `relationship_types` (`id`) ON DELETE NO ACTION);
-- set sequence for "relationships" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("relationships", 150323855360);
-- create index "relationship_from_id" to table: "relationships"
CREATE INDEX `relationship_from_id` ON `relationships` (`from_id`);
-- create index "relationship_to_id" to table: "relationships"
CREATE INDEX `relationship_to_id` ON `relationships` (`to_id`);
-- create index "relationship_from_id_to_id_type_id_start_on" to table: "relationships"
CREATE UNIQUE INDEX `relationship_from_id_to_id_type_id_start_on` ON `relationships` (`from_id`, `to_id`, `type_id`, `start_on`);
-- create "relationship_types" table
CREATE TABLE `relationship_types` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `key` text NOT NULL, `label_en` text NOT NULL, `label_ko` text NOT NULL, `reverse_en` text NOT NULL, `reverse_ko` text NOT NULL, `is_symmetric` bool NOT NULL DEFAULT (false), `archived_at` datetime NULL);
-- set sequence for "relationship_types" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("relationship_types", 154618822656);
-- create index "relationship_types_key_key" to table: "relationship_types"
CREATE UNIQUE INDEX `relationship_types_key_key` ON `relationship_types` (`key`);
-- create "saved_views" table
CREATE TABLE `saved_views` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `page` text NOT NULL, `name` text NOT NULL, `state` json NULL, `is_shared` bool NOT NULL DEFAULT (false), `position` integer NOT NULL DEFAULT (0), `owner_id` integer NOT NULL, CONSTRAINT `saved_views_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- set sequence for "saved_views" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("saved_views", 158913789952);
-- create index "savedview_owner_id_page" to table: "saved_views"
CREATE INDEX `savedview_owner_id_page` ON `saved_views` (`owner_id`, `page`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `token_hash` text NOT NULL, `expires_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `user_agent` text NULL, `ip` text NULL, `revoked_at` datetime NULL, `is_second_factor_due` bool NOT NULL DEFAULT (false), `user_id` integer NOT NULL, CONSTRAINT `sessions_users_sessions` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- set sequence for "sessions" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("sessions", 163208757248);
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX `sessions_token_hash_key` ON `sessions` (`token_hash`);
-- create index "session_user_id" to table: "sessions"
CREATE INDEX `session_user_id` ON `sessions` (`user_id`);
-- create "shifts" table
CREATE TABLE `shifts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `starts_local` text NOT NULL, `ends_local` text NOT NULL, `time_zone` text NOT NULL, `starts_at` datetime NOT NULL, `ends_at` datetime NOT NULL, `capacity` integer NOT NULL, `filled` integer NOT NULL DEFAULT (0), `cancelled_at` datetime NULL, `opportunity_id` integer NOT NULL, CONSTRAINT `shifts_volunteer_opportunities_shifts` FOREIGN KEY (`opportunity_id`) REFERENCES `volunteer_opportunities` (`id`) ON DELETE NO ACTION, CONSTRAINT `shift_filled` CHECK (filled >= 0 AND filled <= capacity));
-- set sequence for "shifts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("shifts", 167503724544);
-- create index "shift_opportunity_id_starts_at" to table: "shifts"
CREATE INDEX `shift_opportunity_id_starts_at` ON `shifts` (`opportunity_id`, `starts_at`);
-- create index "shift_starts_at" to table: "shifts"
CREATE INDEX `shift_starts_at` ON `shifts` (`starts_at`);
-- create "shift_signups" table
CREATE TABLE `shift_signups` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `status` text NOT NULL DEFAULT ('CONFIRMED'), `waitlisted_at` datetime NULL, `checked_in_at` datetime NULL, `cancelled_at` datetime NULL, `note` text NULL, `is_active` bool NULL, `contact_id` integer NOT NULL, `shift_id` integer NOT NULL, CONSTRAINT `shift_signups_contacts_signups` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `shift_signups_shifts_signups` FOREIGN KEY (`shift_id`) REFERENCES `shifts` (`id`) ON DELETE NO ACTION);
-- set sequence for "shift_signups" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("shift_signups", 171798691840);
-- create index "shiftsignup_shift_id_status" to table: "shift_signups"
CREATE INDEX `shiftsignup_shift_id_status` ON `shift_signups` (`shift_id`, `status`);
-- create index "shiftsignup_contact_id" to table: "shift_signups"
CREATE INDEX `shiftsignup_contact_id` ON `shift_signups` (`contact_id`);
-- create index "shiftsignup_shift_id_contact_id_is_active" to table: "shift_signups"
CREATE UNIQUE INDEX `shiftsignup_shift_id_contact_id_is_active` ON `shift_signups` (`shift_id`, `contact_id`, `is_active`);
-- create "soft_credits" table
CREATE TABLE `soft_credits` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `role` text NOT NULL DEFAULT ('OTHER'), `amount_minor` integer NOT NULL, `currency` text NOT NULL, `contact_id` integer NOT NULL, `donation_id` integer NOT NULL, CONSTRAINT `soft_credits_contacts_soft_credits` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `soft_credits_donations_soft_credits` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION);
-- set sequence for "soft_credits" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("soft_credits", 176093659136);
-- create index "softcredit_donation_id_contact_id" to table: "soft_credits"
CREATE UNIQUE INDEX `softcredit_donation_id_contact_id` ON `soft_credits` (`donation_id`, `contact_id`);
-- create index "softcredit_contact_id" to table: "soft_credits"
CREATE INDEX `softcredit_contact_id` ON `soft_credits` (`contact_id`);
-- create "tags" table
CREATE TABLE `tags` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL DEFAULT ('GENERAL'), `name` text NOT NULL, `name_key` text NOT NULL, `colour` text NULL);
-- set sequence for "tags" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("tags", 180388626432);
-- create index "tag_kind_name_key" to table: "tags"
CREATE UNIQUE INDEX `tag_kind_name_key` ON `tags` (`kind`, `name_key`);
-- create "tasks" table
CREATE TABLE `tasks` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `title` text NOT NULL, `note` text NULL, `due_on` text NULL, `priority` text NOT NULL DEFAULT ('NORMAL'), `completed_at` datetime NULL, `contact_id` integer NULL, `assignee_id` integer NULL, `completed_by_id` integer NULL, CONSTRAINT `tasks_contacts_tasks` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE SET NULL, CONSTRAINT `tasks_users_assignee` FOREIGN KEY (`assignee_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `tasks_users_completed_by` FOREIGN KEY (`completed_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "tasks" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("tasks", 184683593728);
-- create index "task_contact_id" to table: "tasks"
CREATE INDEX `task_contact_id` ON `tasks` (`contact_id`);
-- create index "task_assignee_id_completed_at" to table: "tasks"
CREATE INDEX `task_assignee_id_completed_at` ON `tasks` (`assignee_id`, `completed_at`);
-- create index "task_due_on" to table: "tasks"
CREATE INDEX `task_due_on` ON `tasks` (`due_on`);
-- create "teams" table
CREATE TABLE `teams` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL);
-- set sequence for "teams" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("teams", 188978561024);
-- create "tributes" table
CREATE TABLE `tributes` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL, `honoree_name` text NOT NULL, `notify_name` text NULL, `notify_address` text NULL, `notify_by` text NOT NULL DEFAULT ('NONE'), `message` text NULL, `notify_status` text NOT NULL DEFAULT ('NOT_REQUESTED'), `notified_on` text NULL, `donation_id` integer NOT NULL, `honoree_id` integer NULL, `notify_id` integer NULL, CONSTRAINT `tributes_donations_tributes` FOREIGN KEY (`donation_id`) REFERENCES `donations` (`id`) ON DELETE NO ACTION, CONSTRAINT `tributes_contacts_honoree` FOREIGN KEY (`honoree_id`) REFERENCES `contacts` (`id`) ON DELETE SET NULL, CONSTRAINT `tributes_contacts_notify` FOREIGN KEY (`notify_id`) REFERENCES `contacts` (`id`) ON DELETE SET NULL);
-- set sequence for "tributes" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("tributes", 193273528320);
-- create index "tribute_donation_id" to table: "tributes"
CREATE INDEX `tribute_donation_id` ON `tributes` (`donation_id`);
-- create index "tribute_honoree_id" to table: "tributes"
CREATE INDEX `tribute_honoree_id` ON `tributes` (`honoree_id`);
-- create index "tribute_notify_id" to table: "tributes"
CREATE INDEX `tribute_notify_id` ON `tributes` (`notify_id`);
-- create "users" table
CREATE TABLE `users` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `email` text NOT NULL, `email_key` text NOT NULL, `role` text NOT NULL DEFAULT ('READ_ONLY'), `locale` text NULL DEFAULT ('en'), `password_hash` text NULL, `totp_secret` text NULL, `recovery_codes` json NULL, `totp_last_step` integer NOT NULL DEFAULT (0), `disabled_at` datetime NULL, `last_sign_in_at` datetime NULL);
-- set sequence for "users" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("users", 197568495616);
-- create index "users_email_key_key" to table: "users"
CREATE UNIQUE INDEX `users_email_key_key` ON `users` (`email_key`);
-- create "volunteer_hours" table
CREATE TABLE `volunteer_hours` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `worked_on` text NOT NULL, `minutes_planned` integer NOT NULL DEFAULT (0), `minutes_worked` integer NOT NULL DEFAULT (0), `status` text NOT NULL DEFAULT ('LOGGED'), `decided_at` datetime NULL, `note` text NULL, `contact_id` integer NOT NULL, `signup_id` integer NULL, `approved_by_id` integer NULL, `opportunity_id` integer NULL, CONSTRAINT `volunteer_hours_contacts_volunteer_hours` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `volunteer_hours_shift_signups_signup` FOREIGN KEY (`signup_id`) REFERENCES `shift_signups` (`id`) ON DELETE SET NULL, CONSTRAINT `volunteer_hours_users_approved_by` FOREIGN KEY (`approved_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `volunteer_hours_volunteer_opportunities_hours` FOREIGN KEY (`opportunity_id`) REFERENCES `volunteer_opportunities` (`id`) ON DELETE SET NULL);
-- set sequence for "volunteer_hours" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("volunteer_hours", 201863462912);
-- create index "volunteerhours_contact_id_worked_on" to table: "volunteer_hours"
CREATE INDEX `volunteerhours_contact_id_worked_on` ON `volunteer_hours` (`contact_id`, `worked_on`);
-- create index "volunteerhours_opportunity_id" to table: "volunteer_hours"
CREATE INDEX `volunteerhours_opportunity_id` ON `volunteer_hours` (`opportunity_id`);
-- create index "volunteerhours_status" to table: "volunteer_hours"
CREATE INDEX `volunteerhours_status` ON `volunteer_hours` (`status`);
-- create index "volunteerhours_signup_id" to table: "volunteer_hours"
CREATE UNIQUE INDEX `volunteerhours_signup_id` ON `volunteer_hours` (`signup_id`);
-- create "volunteer_opportunities" table
CREATE TABLE `volunteer_opportunities` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `title` text NOT NULL, `description` text NULL, `location` text NULL, `time_zone` text NOT NULL, `is_open` bool NOT NULL DEFAULT (true), `archived_at` datetime NULL, `campaign_id` integer NULL, CONSTRAINT `volunteer_opportunities_campaigns_campaign` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`) ON DELETE SET NULL);
-- set sequence for "volunteer_opportunities" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("volunteer_opportunities", 206158430208);
-- create index "volunteeropportunity_title" to table: "volunteer_opportunities"
CREATE INDEX `volunteeropportunity_title` ON `volunteer_opportunities` (`title`);
-- create "contact_tags" table
CREATE TABLE `contact_tags` (`contact_id` integer NOT NULL, `tag_id` integer NOT NULL, PRIMARY KEY (`contact_id`, `tag_id`), CONSTRAINT `contact_tags_contact_id` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`) ON DELETE CASCADE, CONSTRAINT `contact_tags_tag_id` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`) ON DELETE CASCADE);
-- create "user_teams" table
CREATE TABLE `user_teams` (`user_id` integer NOT NULL, `team_id` integer NOT NULL, PRIMARY KEY (`user_id`, `team_id`), CONSTRAINT `user_teams_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE, CONSTRAINT `user_teams_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE);
-- create "volunteer_opportunity_skills" table
CREATE TABLE `volunteer_opportunity_skills` (`volunteer_opportunity_id` integer NOT NULL, `tag_id` integer NOT NULL, PRIMARY KEY (`volunteer_opportunity_id`, `tag_id`), CONSTRAINT `volunteer_opportunity_skills_volunteer_opportunity_id` FOREIGN KEY (`volunteer_opportunity_id`) REFERENCES `volunteer_opportunities` (`id`) ON DELETE CASCADE, CONSTRAINT `volunteer_opportunity_skills_tag_id` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`) ON DELETE CASCADE);

-- +goose Down
-- reverse: create "volunteer_opportunity_skills" table
DROP TABLE `volunteer_opportunity_skills`;
-- reverse: create "user_teams" table
DROP TABLE `user_teams`;
-- reverse: create "contact_tags" table
DROP TABLE `contact_tags`;
-- reverse: create index "volunteeropportunity_title" to table: "volunteer_opportunities"
DROP INDEX `volunteeropportunity_title`;
-- reverse: set sequence for "volunteer_opportunities" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "volunteer_opportunities";
-- reverse: create "volunteer_opportunities" table
DROP TABLE `volunteer_opportunities`;
-- reverse: create index "volunteerhours_signup_id" to table: "volunteer_hours"
DROP INDEX `volunteerhours_signup_id`;
-- reverse: create index "volunteerhours_status" to table: "volunteer_hours"
DROP INDEX `volunteerhours_status`;
-- reverse: create index "volunteerhours_opportunity_id" to table: "volunteer_hours"
DROP INDEX `volunteerhours_opportunity_id`;
-- reverse: create index "volunteerhours_contact_id_worked_on" to table: "volunteer_hours"
DROP INDEX `volunteerhours_contact_id_worked_on`;
-- reverse: set sequence for "volunteer_hours" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "volunteer_hours";
-- reverse: create "volunteer_hours" table
DROP TABLE `volunteer_hours`;
-- reverse: create index "users_email_key_key" to table: "users"
DROP INDEX `users_email_key_key`;
-- reverse: set sequence for "users" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "users";
-- reverse: create "users" table
DROP TABLE `users`;
-- reverse: create index "tribute_notify_id" to table: "tributes"
DROP INDEX `tribute_notify_id`;
-- reverse: create index "tribute_honoree_id" to table: "tributes"
DROP INDEX `tribute_honoree_id`;
-- reverse: create index "tribute_donation_id" to table: "tributes"
DROP INDEX `tribute_donation_id`;
-- reverse: set sequence for "tributes" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "tributes";
-- reverse: create "tributes" table
DROP TABLE `tributes`;
-- reverse: set sequence for "teams" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "teams";
-- reverse: create "teams" table
DROP TABLE `teams`;
-- reverse: create index "task_due_on" to table: "tasks"
DROP INDEX `task_due_on`;
-- reverse: create index "task_assignee_id_completed_at" to table: "tasks"
DROP INDEX `task_assignee_id_completed_at`;
-- reverse: create index "task_contact_id" to table: "tasks"
DROP INDEX `task_contact_id`;
-- reverse: set sequence for "tasks" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "tasks";
-- reverse: create "tasks" table
DROP TABLE `tasks`;
-- reverse: create index "tag_kind_name_key" to table: "tags"
DROP INDEX `tag_kind_name_key`;
-- reverse: set sequence for "tags" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "tags";
-- reverse: create "tags" table
DROP TABLE `tags`;
-- reverse: create index "softcredit_contact_id" to table: "soft_credits"
DROP INDEX `softcredit_contact_id`;
-- reverse: create index "softcredit_donation_id_contact_id" to table: "soft_credits"
DROP INDEX `softcredit_donation_id_contact_id`;
-- reverse: set sequence for "soft_credits" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "soft_credits";
-- reverse: create "soft_credits" table
DROP TABLE `soft_credits`;
-- reverse: create index "shiftsignup_shift_id_contact_id_is_active" to table: "shift_signups"
DROP INDEX `shiftsignup_shift_id_contact_id_is_active`;
-- reverse: create index "shiftsignup_contact_id" to table: "shift_signups"
DROP INDEX `shiftsignup_contact_id`;
-- reverse: create index "shiftsignup_shift_id_status" to table: "shift_signups"
DROP INDEX `shiftsignup_shift_id_status`;
-- reverse: set sequence for "shift_signups" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "shift_signups";
-- reverse: create "shift_signups" table
DROP TABLE `shift_signups`;
-- reverse: create index "shift_starts_at" to table: "shifts"
DROP INDEX `shift_starts_at`;
-- reverse: create index "shift_opportunity_id_starts_at" to table: "shifts"
DROP INDEX `shift_opportunity_id_starts_at`;
-- reverse: set sequence for "shifts" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "shifts";
-- reverse: create "shifts" table
DROP TABLE `shifts`;
-- reverse: create index "session_user_id" to table: "sessions"
DROP INDEX `session_user_id`;
-- reverse: create index "sessions_token_hash_key" to table: "sessions"
DROP INDEX `sessions_token_hash_key`;
-- reverse: set sequence for "sessions" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "sessions";
-- reverse: create "sessions" table
DROP TABLE `sessions`;
-- reverse: create index "savedview_owner_id_page" to table: "saved_views"
DROP INDEX `savedview_owner_id_page`;
-- reverse: set sequence for "saved_views" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "saved_views";
-- reverse: create "saved_views" table
DROP TABLE `saved_views`;
-- reverse: create index "relationship_types_key_key" to table: "relationship_types"
DROP INDEX `relationship_types_key_key`;
-- reverse: set sequence for "relationship_types" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "relationship_types";
-- reverse: create "relationship_types" table
DROP TABLE `relationship_types`;
-- reverse: create index "relationship_from_id_to_id_type_id_start_on" to table: "relationships"
DROP INDEX `relationship_from_id_to_id_type_id_start_on`;
-- reverse: create index "relationship_to_id" to table: "relationships"
DROP INDEX `relationship_to_id`;
-- reverse: create index "relationship_from_id" to table: "relationships"
DROP INDEX `relationship_from_id`;
-- reverse: set sequence for "relationships" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "relationships";
-- reverse: create "relationships" table
DROP TABLE `relationships`;
-- reverse: create index "refund_donation_id" to table: "refunds"
DROP INDEX `refund_donation_id`;
-- reverse: create index "refunds_request_key_key" to table: "refunds"
DROP INDEX `refunds_request_key_key`;
-- reverse: set sequence for "refunds" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "refunds";
-- reverse: create "refunds" table
DROP TABLE `refunds`;
-- reverse: create index "pledge_contact_id" to table: "pledges"
DROP INDEX `pledge_contact_id`;
-- reverse: set sequence for "pledges" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "pledges";
-- reverse: create "pledges" table
DROP TABLE `pledges`;
-- reverse: create index "passkey_user_id" to table: "passkeys"
DROP INDEX `passkey_user_id`;
-- reverse: create index "passkeys_credential_key_key" to table: "passkeys"
DROP INDEX `passkeys_credential_key_key`;
-- reverse: set sequence for "passkeys" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "passkeys";
-- reverse: create "passkeys" table
DROP TABLE `passkeys`;
-- reverse: create index "outboxevent_subject_id" to table: "outbox_events"
DROP INDEX `outboxevent_subject_id`;
-- reverse: create index "outboxevent_contact_id" to table: "outbox_events"
DROP INDEX `outboxevent_contact_id`;
-- reverse: set sequence for "outbox_events" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "outbox_events";
-- reverse: create "outbox_events" table
DROP TABLE `outbox_events`;
-- reverse: set sequence for "organizations" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "organizations";
-- reverse: create "organizations" table
DROP TABLE `organizations`;
-- reverse: create index "onetimelink_user_id" to table: "one_time_links"
DROP INDEX `onetimelink_user_id`;
-- reverse: create index "one_time_links_token_hash_key" to table: "one_time_links"
DROP INDEX `one_time_links_token_hash_key`;
-- reverse: set sequence for "one_time_links" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "one_time_links";
-- reverse: create "one_time_links" table
DROP TABLE `one_time_links`;
-- reverse: create index "membershipterm_end_on" to table: "membership_terms"
DROP INDEX `membershipterm_end_on`;
-- reverse: create index "membershipterm_donation_id" to table: "membership_terms"
DROP INDEX `membershipterm_donation_id`;
-- reverse: create index "membershipterm_previous_id" to table: "membership_terms"
DROP INDEX `membershipterm_previous_id`;
-- reverse: create index "membershipterm_membership_id_start_on" to table: "membership_terms"
DROP INDEX `membershipterm_membership_id_start_on`;
-- reverse: set sequence for "membership_terms" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "membership_terms";
-- reverse: create "membership_terms" table
DROP TABLE `membership_terms`;
-- reverse: create index "membershipseat_membership_id_contact_id_is_active" to table: "membership_seats"
DROP INDEX `membershipseat_membership_id_contact_id_is_active`;
-- reverse: create index "membershipseat_contact_id" to table: "membership_seats"
DROP INDEX `membershipseat_contact_id`;
-- reverse: set sequence for "membership_seats" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "membership_seats";
-- reverse: create "membership_seats" table
DROP TABLE `membership_seats`;
-- reverse: create index "membershiplevel_rank" to table: "membership_levels"
DROP INDEX `membershiplevel_rank`;
-- reverse: set sequence for "membership_levels" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "membership_levels";
-- reverse: create "membership_levels" table
DROP TABLE `membership_levels`;
-- reverse: create index "membership_ends_on" to table: "memberships"
DROP INDEX `membership_ends_on`;
-- reverse: create index "membership_level_id_ends_on" to table: "memberships"
DROP INDEX `membership_level_id_ends_on`;
-- reverse: create index "membership_holder_id" to table: "memberships"
DROP INDEX `membership_holder_id`;
-- reverse: set sequence for "memberships" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "memberships";
-- reverse: create "memberships" table
DROP TABLE `memberships`;
-- reverse: create index "matchinggift_received_id" to table: "matching_gifts"
DROP INDEX `matchinggift_received_id`;
-- reverse: create index "matchinggift_matcher_id" to table: "matching_gifts"
DROP INDEX `matchinggift_matcher_id`;
-- reverse: create index "matchinggift_donation_id_matcher_id" to table: "matching_gifts"
DROP INDEX `matchinggift_donation_id_matcher_id`;
-- reverse: set sequence for "matching_gifts" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "matching_gifts";
-- reverse: create "matching_gifts" table
DROP TABLE `matching_gifts`;
-- reverse: create index "levelprice_level_id_currency" to table: "level_prices"
DROP INDEX `levelprice_level_id_currency`;
-- reverse: set sequence for "level_prices" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "level_prices";
-- reverse: create "level_prices" table
DROP TABLE `level_prices`;
-- reverse: create index "ledgerentry_occurred_on_currency" to table: "ledger_entries"
DROP INDEX `ledgerentry_occurred_on_currency`;
-- reverse: create index "ledgerentry_fund_id_currency" to table: "ledger_entries"
DROP INDEX `ledgerentry_fund_id_currency`;
-- reverse: create index "ledgerentry_contact_id_currency" to table: "ledger_entries"
DROP INDEX `ledgerentry_contact_id_currency`;
-- reverse: create index "ledgerentry_donation_id" to table: "ledger_entries"
DROP INDEX `ledgerentry_donation_id`;
-- reverse: create index "ledger_entries_entry_key_key" to table: "ledger_entries"
DROP INDEX `ledger_entries_entry_key_key`;
-- reverse: set sequence for "ledger_entries" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "ledger_entries";
-- reverse: create "ledger_entries" table
DROP TABLE `ledger_entries`;
-- reverse: create index "interaction_occurred_at" to table: "interactions"
DROP INDEX `interaction_occurred_at`;
-- reverse: create index "interaction_contact_id_occurred_at" to table: "interactions"
DROP INDEX `interaction_contact_id_occurred_at`;
-- reverse: set sequence for "interactions" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "interactions";
-- reverse: create "interactions" table
DROP TABLE `interactions`;
-- reverse: create index "installment_due_on" to table: "installments"
DROP INDEX `installment_due_on`;
-- reverse: create index "installment_pledge_id_number" to table: "installments"
DROP INDEX `installment_pledge_id_number`;
-- reverse: set sequence for "installments" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "installments";
-- reverse: create "installments" table
DROP TABLE `installments`;
-- reverse: create index "importrun_created_at" to table: "imports"
DROP INDEX `importrun_created_at`;
-- reverse: create index "importrun_user_id" to table: "imports"
DROP INDEX `importrun_user_id`;
-- reverse: set sequence for "imports" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "imports";
-- reverse: create "imports" table
DROP TABLE `imports`;
-- reverse: create index "importrow_donation_id" to table: "import_rows"
DROP INDEX `importrow_donation_id`;
-- reverse: create index "importrow_contact_id" to table: "import_rows"
DROP INDEX `importrow_contact_id`;
-- reverse: create index "importrow_import_id_action" to table: "import_rows"
DROP INDEX `importrow_import_id_action`;
-- reverse: create index "importrow_import_id_status" to table: "import_rows"
DROP INDEX `importrow_import_id_status`;
-- reverse: create index "importrow_import_id_line" to table: "import_rows"
DROP INDEX `importrow_import_id_line`;
-- reverse: set sequence for "import_rows" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "import_rows";
-- reverse: create "import_rows" table
DROP TABLE `import_rows`;
-- reverse: create index "import_mappings_name_key" to table: "import_mappings"
DROP INDEX `import_mappings_name_key`;
-- reverse: set sequence for "import_mappings" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "import_mappings";
-- reverse: create "import_mappings" table
DROP TABLE `import_mappings`;
-- reverse: create index "fund_name" to table: "funds"
DROP INDEX `fund_name`;
-- reverse: set sequence for "funds" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "funds";
-- reverse: create "funds" table
DROP TABLE `funds`;
-- reverse: create index "file_user_id" to table: "files"
DROP INDEX `file_user_id`;
-- reverse: set sequence for "files" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "files";
-- reverse: create "files" table
DROP TABLE `files`;
-- reverse: create index "donation_created_at" to table: "donations"
DROP INDEX `donation_created_at`;
-- reverse: create index "donation_reference" to table: "donations"
DROP INDEX `donation_reference`;
-- reverse: create index "donation_external_id" to table: "donations"
DROP INDEX `donation_external_id`;
-- reverse: create index "donation_pledge_id" to table: "donations"
DROP INDEX `donation_pledge_id`;
-- reverse: create index "donation_appeal_id" to table: "donations"
DROP INDEX `donation_appeal_id`;
-- reverse: create index "donation_campaign_id" to table: "donations"
DROP INDEX `donation_campaign_id`;
-- reverse: create index "donation_received_on" to table: "donations"
DROP INDEX `donation_received_on`;
-- reverse: create index "donation_contact_id_received_on" to table: "donations"
DROP INDEX `donation_contact_id_received_on`;
-- reverse: set sequence for "donations" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "donations";
-- reverse: create "donations" table
DROP TABLE `donations`;
-- reverse: create index "customfield_entity_key" to table: "custom_fields"
DROP INDEX `customfield_entity_key`;
-- reverse: set sequence for "custom_fields" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "custom_fields";
-- reverse: create "custom_fields" table
DROP TABLE `custom_fields`;
-- reverse: create index "contactphone_number" to table: "contact_phones"
DROP INDEX `contactphone_number`;
-- reverse: create index "contactphone_contact_id" to table: "contact_phones"
DROP INDEX `contactphone_contact_id`;
-- reverse: set sequence for "contact_phones" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "contact_phones";
-- reverse: create "contact_phones" table
DROP TABLE `contact_phones`;
-- reverse: create index "contactemail_address_key" to table: "contact_emails"
DROP INDEX `contactemail_address_key`;
-- reverse: create index "contactemail_contact_id" to table: "contact_emails"
DROP INDEX `contactemail_contact_id`;
-- reverse: set sequence for "contact_emails" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "contact_emails";
-- reverse: create "contact_emails" table
DROP TABLE `contact_emails`;
-- reverse: create index "contactaddress_postal_code" to table: "contact_addresses"
DROP INDEX `contactaddress_postal_code`;
-- reverse: create index "contactaddress_locality_key" to table: "contact_addresses"
DROP INDEX `contactaddress_locality_key`;
-- reverse: create index "contactaddress_contact_id" to table: "contact_addresses"
DROP INDEX `contactaddress_contact_id`;
-- reverse: set sequence for "contact_addresses" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "contact_addresses";
-- reverse: create "contact_addresses" table
DROP TABLE `contact_addresses`;
-- reverse: create index "contact_updated_at" to table: "contacts"
DROP INDEX `contact_updated_at`;
-- reverse: create index "contact_created_at" to table: "contacts"
DROP INDEX `contact_created_at`;
-- reverse: create index "contact_external_id" to table: "contacts"
DROP INDEX `contact_external_id`;
-- reverse: create index "contact_team_id" to table: "contacts"
DROP INDEX `contact_team_id`;
-- reverse: create index "contact_owner_id" to table: "contacts"
DROP INDEX `contact_owner_id`;
-- reverse: create index "contact_household_id" to table: "contacts"
DROP INDEX `contact_household_id`;
-- reverse: create index "contact_kind_sort_key" to table: "contacts"
DROP INDEX `contact_kind_sort_key`;
-- reverse: create index "contact_sort_key" to table: "contacts"
DROP INDEX `contact_sort_key`;
-- reverse: set sequence for "contacts" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "contacts";
-- reverse: create "contacts" table
DROP TABLE `contacts`;
-- reverse: create index "consenttext_purpose_language_version" to table: "consent_texts"
DROP INDEX `consenttext_purpose_language_version`;
-- reverse: set sequence for "consent_texts" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "consent_texts";
-- reverse: create "consent_texts" table
DROP TABLE `consent_texts`;
-- reverse: create index "consentevent_contact_id_purpose_channel_occurred_at" to table: "consent_events"
DROP INDEX `consentevent_contact_id_purpose_channel_occurred_at`;
-- reverse: set sequence for "consent_events" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "consent_events";
-- reverse: create "consent_events" table
DROP TABLE `consent_events`;
-- reverse: create index "campaign_name" to table: "campaigns"
DROP INDEX `campaign_name`;
-- reverse: set sequence for "campaigns" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "campaigns";
-- reverse: create "campaigns" table
DROP TABLE `campaigns`;
-- reverse: create index "auditentry_occurred_at" to table: "audit_entries"
DROP INDEX `auditentry_occurred_at`;
-- reverse: create index "auditentry_contact_id_occurred_at" to table: "audit_entries"
DROP INDEX `auditentry_contact_id_occurred_at`;
-- reverse: create index "auditentry_entity_type_entity_id_occurred_at" to table: "audit_entries"
DROP INDEX `auditentry_entity_type_entity_id_occurred_at`;
-- reverse: set sequence for "audit_entries" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "audit_entries";
-- reverse: create "audit_entries" table
DROP TABLE `audit_entries`;
-- reverse: create index "appeal_campaign_id" to table: "appeals"
DROP INDEX `appeal_campaign_id`;
-- reverse: set sequence for "appeals" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "appeals";
-- reverse: create "appeals" table
DROP TABLE `appeals`;
-- reverse: create index "apitoken_user_id" to table: "api_tokens"
DROP INDEX `apitoken_user_id`;
-- reverse: create index "api_tokens_token_hash_key" to table: "api_tokens"
DROP INDEX `api_tokens_token_hash_key`;
-- reverse: set sequence for "api_tokens" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "api_tokens";
-- reverse: create "api_tokens" table
DROP TABLE `api_tokens`;
-- reverse: create index "allocation_fund_id" to table: "allocations"
DROP INDEX `allocation_fund_id`;
-- reverse: create index "allocation_donation_id_fund_id" to table: "allocations"
DROP INDEX `allocation_donation_id_fund_id`;
-- reverse: set sequence for "allocations" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "allocations";
-- reverse: create "allocations" table
DROP TABLE `allocations`;
-- reverse: create index "affiliation_organization_id" to table: "affiliations"
DROP INDEX `affiliation_organization_id`;
-- reverse: create index "affiliation_person_id" to table: "affiliations"
DROP INDEX `affiliation_person_id`;
-- reverse: set sequence for "affiliations" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "affiliations";
-- reverse: create "affiliations" table
DROP TABLE `affiliations`;
-- reverse: create index "accessrule_role_entity_field_name" to table: "access_rules"
DROP INDEX `accessrule_role_entity_field_name`;
-- reverse: create "access_rules" table
DROP TABLE `access_rules`;
