import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'access-attempt-create': {
                        table: 'sys_security_acl'
                        id: 'a86529e13a774751b79cfa1ce044f90a'
                    }
                    'access-attempt-delete': {
                        table: 'sys_security_acl'
                        id: 'fc19febfb7094d569f09f06bc789203a'
                    }
                    'access-attempt-read': {
                        table: 'sys_security_acl'
                        id: 'd09ddbbd2efd492eb4fbb2317443bb33'
                    }
                    'access-attempt-write': {
                        table: 'sys_security_acl'
                        id: '0e3053d09f0c438aa208237ce96b020e'
                    }
                    'access-audit-entry-create': {
                        table: 'sys_security_acl'
                        id: '31ad1a5ad4f441c489f3e6d6f9671faf'
                    }
                    'access-audit-entry-delete': {
                        table: 'sys_security_acl'
                        id: '6ce9e63096ad43ce94e791970dc74853'
                    }
                    'access-audit-entry-read': {
                        table: 'sys_security_acl'
                        id: 'eb410db729fe4688983af4ef92fffca5'
                    }
                    'access-audit-entry-write': {
                        table: 'sys_security_acl'
                        id: 'c1a44cc815b74cd3b4c542af78a6ab1b'
                    }
                    'access-backfill-create': {
                        table: 'sys_security_acl'
                        id: 'ba5c9254d2d44261b4729aa4ea9b5db9'
                    }
                    'access-backfill-delete': {
                        table: 'sys_security_acl'
                        id: 'b0ee906a8a0c4e5fb5d58df860bd236a'
                    }
                    'access-backfill-read': {
                        table: 'sys_security_acl'
                        id: 'f3a61eb947b6445f81b093795ecf5fe7'
                    }
                    'access-backfill-write': {
                        table: 'sys_security_acl'
                        id: '9ea6457c7c3c46a29d124901474d5645'
                    }
                    'access-circuit-create': {
                        table: 'sys_security_acl'
                        id: 'a91d7a8a61134bbaae36bf94e3cc4071'
                    }
                    'access-circuit-delete': {
                        table: 'sys_security_acl'
                        id: '0af2399ab01149a8aa1a58621a1b598e'
                    }
                    'access-circuit-read': {
                        table: 'sys_security_acl'
                        id: '0a7be343e0434392a799538dec7aba96'
                    }
                    'access-circuit-write': {
                        table: 'sys_security_acl'
                        id: 'bb76d55fe9f84668882d66e3c276b0b5'
                    }
                    'access-connection-create': {
                        table: 'sys_security_acl'
                        id: '9252fd0ea69548ca86b1860ff10e4b6f'
                    }
                    'access-connection-delete': {
                        table: 'sys_security_acl'
                        id: 'd2cec9a4f1024f4eb39d5de56aaa7fb8'
                    }
                    'access-connection-read': {
                        table: 'sys_security_acl'
                        id: '65f6ba5a72aa41369bfb3703b9e58f0f'
                    }
                    'access-connection-write': {
                        table: 'sys_security_acl'
                        id: 'f9512a7f0eee49c0bafb0f4127ac06c3'
                    }
                    'access-event-create': {
                        table: 'sys_security_acl'
                        id: '7b374524547945bfaac3239475a6e83c'
                    }
                    'access-event-delete': {
                        table: 'sys_security_acl'
                        id: '46c385af206349e7a347be120dc858c1'
                    }
                    'access-event-mapping-create': {
                        table: 'sys_security_acl'
                        id: '4a9affffdbb7450b815ae29fb64ae5d1'
                    }
                    'access-event-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '8d0645722fdf44fba5e94bcc64d50eda'
                    }
                    'access-event-mapping-read': {
                        table: 'sys_security_acl'
                        id: '72bf8f4570614dc1968131f6199791ba'
                    }
                    'access-event-mapping-write': {
                        table: 'sys_security_acl'
                        id: 'd9668b8b64fa4b17aab64c1339dae024'
                    }
                    'access-event-read': {
                        table: 'sys_security_acl'
                        id: '63709e83114542edbde7e4f49cbd0739'
                    }
                    'access-event-write': {
                        table: 'sys_security_acl'
                        id: '5740eec03e734a0897de997f5e57fbad'
                    }
                    'access-external-ref-create': {
                        table: 'sys_security_acl'
                        id: 'abaf872f268644249e6b4bd3d054c3dd'
                    }
                    'access-external-ref-delete': {
                        table: 'sys_security_acl'
                        id: '0ae4fc63685a4167ba403dcfc853a633'
                    }
                    'access-external-ref-read': {
                        table: 'sys_security_acl'
                        id: '73b467a4c85a4cb6927462362243b195'
                    }
                    'access-external-ref-write': {
                        table: 'sys_security_acl'
                        id: 'f138004dd71743d7a1b82fc638e5a6df'
                    }
                    'access-heartbeat-create': {
                        table: 'sys_security_acl'
                        id: '9adf42abb3774b959b794a65400ba4c6'
                    }
                    'access-heartbeat-delete': {
                        table: 'sys_security_acl'
                        id: '332e9fbe5983417493f1374060bba3e5'
                    }
                    'access-heartbeat-read': {
                        table: 'sys_security_acl'
                        id: '9c43535143634cbfad7c2a9ffe1862e0'
                    }
                    'access-heartbeat-write': {
                        table: 'sys_security_acl'
                        id: '0b1af8abb7c548d39a46f3572a00e0bd'
                    }
                    'access-lease-create': {
                        table: 'sys_security_acl'
                        id: 'e9a67185ffcc4814ae224cb0734ddb33'
                    }
                    'access-lease-delete': {
                        table: 'sys_security_acl'
                        id: 'e21f0e7ba5c24bcfb9f1c52caed8921a'
                    }
                    'access-lease-read': {
                        table: 'sys_security_acl'
                        id: '9d54f637fc3e4eb0b7ca6cdd0f082ef6'
                    }
                    'access-lease-write': {
                        table: 'sys_security_acl'
                        id: 'c73e803e193348238ae63bed55c0845f'
                    }
                    'access-message-create': {
                        table: 'sys_security_acl'
                        id: '951d0d59d7164b43bb742a6f62815b99'
                    }
                    'access-message-delete': {
                        table: 'sys_security_acl'
                        id: 'a4e00d70a67f4f8c91b15e2d90630848'
                    }
                    'access-message-read': {
                        table: 'sys_security_acl'
                        id: 'd32b69c0ab2d46a0934e987843be137c'
                    }
                    'access-message-write': {
                        table: 'sys_security_acl'
                        id: '19601f25c0db4c4a82630a3a562b4fee'
                    }
                    'access-privilege-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: 'eaac138dba1b45c8ad86f856990562bc'
                    }
                    'access-privilege-change-request-create': {
                        table: 'sys_scope_privilege'
                        id: 'ff6814edfefe494e93e7ebb58f7b3ced'
                    }
                    'access-privilege-change-request-read': {
                        table: 'sys_scope_privilege'
                        id: '0f7671f22ade4b80be50cf33b37a493d'
                    }
                    'access-privilege-change-request-write': {
                        table: 'sys_scope_privilege'
                        id: '4dc74b1d30f64a4f936bd6ab61dd9047'
                    }
                    'access-privilege-choice-read': {
                        table: 'sys_scope_privilege'
                        id: 'c8c26565f2d44f91a54b1aaa0299b3dd'
                    }
                    'access-privilege-ci-read': {
                        table: 'sys_scope_privilege'
                        id: 'c5b86a28360e4f8ea08a4b8867fc483b'
                    }
                    'access-privilege-group-read': {
                        table: 'sys_scope_privilege'
                        id: '72728c51b02645eebbcbaa41c4d53ad8'
                    }
                    'access-privilege-identification-engine-execute': {
                        table: 'sys_scope_privilege'
                        id: '59a81f5f8aee4685944ef816d7ced34b'
                    }
                    'access-privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: '61a0f67bd7844d959f9f466a2f1e86a1'
                    }
                    'access-privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: 'a971b45a796243daa62b5fdb2ea79790'
                    }
                    'access-privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: 'cbe2ef16027f4bec9295efa58352203f'
                    }
                    'access-privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: 'b7cb5616bbd84c22a2b77978c5aebca8'
                    }
                    'access-privilege-scope-privilege-read': {
                        table: 'sys_scope_privilege'
                        id: 'd2bc797bbc344dcb853a1cd1aab5f413'
                    }
                    'access-privilege-script-read': {
                        table: 'sys_scope_privilege'
                        id: '3dc602ca4a164d5ba2a90611cfc5585b'
                    }
                    'access-privilege-security-incident-create': {
                        table: 'sys_scope_privilege'
                        id: '4772f5324e514bea8af838e897ae41cc'
                    }
                    'access-privilege-security-incident-read': {
                        table: 'sys_scope_privilege'
                        id: '4df6b9c648744da885c4ff1ca6b27659'
                    }
                    'access-privilege-security-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '25b4ee2abf7d4960be7983ad87c3cc26'
                    }
                    'access-privilege-task-read': {
                        table: 'sys_scope_privilege'
                        id: '5cca40aae41d4139b16810b96714b95a'
                    }
                    'access-privilege-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'c16eb530c09d48e68a44fc04817b86e3'
                    }
                    'access-privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: '9849025ba43947aca9851a36fe93f6ef'
                    }
                    'access-setup-finding-create': {
                        table: 'sys_security_acl'
                        id: '023cb9d3ddc1497086b82825a988a98d'
                    }
                    'access-setup-finding-delete': {
                        table: 'sys_security_acl'
                        id: '198f910af5104f0fa99ad825aa434289'
                    }
                    'access-setup-finding-read': {
                        table: 'sys_security_acl'
                        id: '9e025bb05d944f36a02961c6eae14dfc'
                    }
                    'access-setup-finding-write': {
                        table: 'sys_security_acl'
                        id: '87416bfb93ff4fc185912ed896b97824'
                    }
                    'access-value-map-create': {
                        table: 'sys_security_acl'
                        id: '302b1cf00e754c49a8d53a953e1cb0b2'
                    }
                    'access-value-map-delete': {
                        table: 'sys_security_acl'
                        id: '85b5f78df9d649ea8e4ec8e34a9e6de9'
                    }
                    'access-value-map-read': {
                        table: 'sys_security_acl'
                        id: 'ba99aaf677cd4bbe8dcee5487662f292'
                    }
                    'access-value-map-write': {
                        table: 'sys_security_acl'
                        id: '3c026a0964ec4b299dff57c8ed90deb2'
                    }
                    'access-webhook-create': {
                        table: 'sys_security_acl'
                        id: '76ccb015f8114628b8080c4046e63e02'
                    }
                    'access-webhook-delete': {
                        table: 'sys_security_acl'
                        id: 'd4c665e2719d421c9bedaaa74e5db61c'
                    }
                    'access-webhook-read': {
                        table: 'sys_security_acl'
                        id: '016260819a83477c9ec8d6aa47027bb1'
                    }
                    'access-webhook-write': {
                        table: 'sys_security_acl'
                        id: '8669a62fea7847b6991f92a311195cee'
                    }
                    'app-allow-http-loopback': {
                        table: 'sys_properties'
                        id: '1653af7e8e2248ff9f5a73a1619f46f3'
                    }
                    'app-compliance-task-table': {
                        table: 'sys_properties'
                        id: 'a61e5b30f2df4e03bd739f6bb01c518c'
                    }
                    'app-event-queue': {
                        table: 'sysevent_queue'
                        id: 'ea8863cf579d4b04b195341b803c79b2'
                    }
                    'app-menu': {
                        table: 'sys_app_application'
                        id: 'b811460c044a4e7abf8f4c86cfb52568'
                    }
                    'app-module-attempts': {
                        table: 'sys_app_module'
                        id: 'e609643e1b074976871dff572ae7f39b'
                    }
                    'app-module-audit': {
                        table: 'sys_app_module'
                        id: '5de0bc85aeb84f3fa322185578eed16e'
                    }
                    'app-module-backfills': {
                        table: 'sys_app_module'
                        id: 'a26331449b474ed79af5b69409d212c9'
                    }
                    'app-module-circuits': {
                        table: 'sys_app_module'
                        id: '97a96deb420f4d968429175745abd429'
                    }
                    'app-module-configuration': {
                        table: 'sys_app_module'
                        id: 'c63f47fff99241d18b7d8880cf73c97b'
                    }
                    'app-module-connection-new': {
                        table: 'sys_app_module'
                        id: '8a756be6725f4fb88de90b58bc45de7a'
                    }
                    'app-module-connections': {
                        table: 'sys_app_module'
                        id: 'c46189719b674cb98c9cf404b35e0ff8'
                    }
                    'app-module-events': {
                        table: 'sys_app_module'
                        id: 'fcc7cff544764f1893bbd28b4342af5b'
                    }
                    'app-module-events-failed': {
                        table: 'sys_app_module'
                        id: 'e67a8e8fb8ca4860b3fe99e5542d81cb'
                    }
                    'app-module-events-parked': {
                        table: 'sys_app_module'
                        id: 'cc5ced85d71346d69acd031678c27c96'
                    }
                    'app-module-findings': {
                        table: 'sys_app_module'
                        id: '8b18acab949c400e8320a155aac21f3d'
                    }
                    'app-module-heartbeats': {
                        table: 'sys_app_module'
                        id: '91690f49e5b84d59b5c3f49ba1afd1c7'
                    }
                    'app-module-inbound': {
                        table: 'sys_app_module'
                        id: '64ba30e2a12a4002a44fd27ecb6669ae'
                    }
                    'app-module-leases': {
                        table: 'sys_app_module'
                        id: '51e41bc8dfb3446e9f1fb8607b8d2f15'
                    }
                    'app-module-mappings': {
                        table: 'sys_app_module'
                        id: '20d2cca322fd466cb3ef1bc33f2a29b5'
                    }
                    'app-module-messages': {
                        table: 'sys_app_module'
                        id: 'ca1926baa27245fdb914ffe7898194cf'
                    }
                    'app-module-messages-dead': {
                        table: 'sys_app_module'
                        id: '953f02f9fcda433d8773f762f4701014'
                    }
                    'app-module-messages-held': {
                        table: 'sys_app_module'
                        id: '13fb760b5cea4c3cb31ad45a87021b58'
                    }
                    'app-module-messages-waiting': {
                        table: 'sys_app_module'
                        id: '33eea33975494ed8ba7db9eebdcd9b9e'
                    }
                    'app-module-outbound': {
                        table: 'sys_app_module'
                        id: 'a351cfb1480c43cf849b472d46a776a6'
                    }
                    'app-module-properties': {
                        table: 'sys_app_module'
                        id: '83b043a1b39d4b689d0aebabe6249419'
                    }
                    'app-module-references': {
                        table: 'sys_app_module'
                        id: 'dfe58aedb4864f0bbe0529cc871a807a'
                    }
                    'app-module-references-loose': {
                        table: 'sys_app_module'
                        id: 'd7f1ead55dce412697dd68c2d3d69e8e'
                    }
                    'app-module-value-maps': {
                        table: 'sys_app_module'
                        id: '3406c6bb13dd4cd18e194afe56dfeaef'
                    }
                    'app-module-watch': {
                        table: 'sys_app_module'
                        id: 'fc0c20a74b0e4069855547e3d596893c'
                    }
                    'app-module-webhooks': {
                        table: 'sys_app_module'
                        id: '311cafd1bfbe4bd597e65cfe394a2d93'
                    }
                    'app-order-attempt': {
                        table: 'sys_user_preference'
                        id: '5b8b089959bb4e538a41dd60a82c5cea'
                    }
                    'app-order-attempt-direction': {
                        table: 'sys_user_preference'
                        id: 'cd6cd924b40b4abf8d96ead0b47fa7ae'
                    }
                    'app-order-audit-entry': {
                        table: 'sys_user_preference'
                        id: '05385c638b8e4e82ad4767ffe38f6d4b'
                    }
                    'app-order-audit-entry-direction': {
                        table: 'sys_user_preference'
                        id: 'f5bc58e1e955494eba82496e4ee1b711'
                    }
                    'app-order-backfill': {
                        table: 'sys_user_preference'
                        id: '7d90873f943f4453806fadf5a0c6cd49'
                    }
                    'app-order-backfill-direction': {
                        table: 'sys_user_preference'
                        id: '7de3809899c24e8a9c662b042e96ef35'
                    }
                    'app-order-event': {
                        table: 'sys_user_preference'
                        id: '8037b94f4bb54347b002ab4835b87515'
                    }
                    'app-order-event-direction': {
                        table: 'sys_user_preference'
                        id: '3eb782e4426e456e9f6c2e2190156040'
                    }
                    'app-order-external-ref': {
                        table: 'sys_user_preference'
                        id: '64149b2784e6480d8f7fee0f0bf993c2'
                    }
                    'app-order-external-ref-direction': {
                        table: 'sys_user_preference'
                        id: '9b98d2f316ca4b95b9746236efefd774'
                    }
                    'app-order-message': {
                        table: 'sys_user_preference'
                        id: 'a8942e3b4d194fcf9feecdee64660ed7'
                    }
                    'app-order-message-direction': {
                        table: 'sys_user_preference'
                        id: '93aed4835fe943b897807bcd59c34df9'
                    }
                    'app-properties-category': {
                        table: 'sys_properties_category'
                        id: '4ea837e31e684837b6c28e554d5ea32c'
                    }
                    'app-property-allow-http-loopback': {
                        table: 'sys_properties_category_m2m'
                        id: 'fa8023d9a01f47c3a17fa6de9dc4daf1'
                    }
                    'app-property-compliance-task-table': {
                        table: 'sys_properties_category_m2m'
                        id: 'bddec485b2f541af882890bec15f9fbc'
                    }
                    'app-property-purge-budget-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '1cd0dc34b1984cf3a100a6f5f7467433'
                    }
                    'app-property-retention-audit-days': {
                        table: 'sys_properties_category_m2m'
                        id: 'ed8a9695b0db4af5ab54bf44d62e4406'
                    }
                    'app-property-retention-dead-days': {
                        table: 'sys_properties_category_m2m'
                        id: '8df753e22f4147288453c4fbaf708bc8'
                    }
                    'app-property-retention-event-days': {
                        table: 'sys_properties_category_m2m'
                        id: 'cb09d49fe8414fd89ce78eaffc89f4ca'
                    }
                    'app-property-retention-message-days': {
                        table: 'sys_properties_category_m2m'
                        id: '84d11fe5d01548ecb340aa6ba0f2f09c'
                    }
                    'app-purge': {
                        table: 'sysauto_script'
                        id: 'a649377f252a4ef890ee5cf1581cc84a'
                    }
                    'app-purge-budget-seconds': {
                        table: 'sys_properties'
                        id: 'e064425ec6f34496869a77c7c3f68326'
                    }
                    'app-retention-audit-days': {
                        table: 'sys_properties'
                        id: '8c9da6ea74c64e47921a54ff295b62ad'
                    }
                    'app-retention-dead-days': {
                        table: 'sys_properties'
                        id: '3d692e0a8c254001baacebb87a3f1392'
                    }
                    'app-retention-event-days': {
                        table: 'sys_properties'
                        id: 'bafc903e4b104010975a15a66de4ab35'
                    }
                    'app-retention-message-days': {
                        table: 'sys_properties'
                        id: '4dab6b7a58e84769b6b4d794b3aace1b'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'f45b7d2040504bddba0f4d42c129cb58'
                    }
                    'health-acl-health': {
                        table: 'sys_security_acl'
                        id: '1f6fa4f5bcda405da8aa918b9c176a8c'
                    }
                    'health-acl-metrics': {
                        table: 'sys_security_acl'
                        id: '2e1e1f7b372e47148a2bfbd97d8fdd22'
                    }
                    'health-alert-group-chosen': {
                        table: 'sys_script'
                        id: 'f0099ad0c2ed47638e9057c11e9b5fed'
                    }
                    'health-api': {
                        table: 'sys_ws_definition'
                        id: '57a365b6eee644bc9799b644cf1ce56f'
                    }
                    'health-api-read': {
                        table: 'sys_ws_operation'
                        id: '3d5b4b962bd3426bb9708ccd10bfa299'
                    }
                    'health-api-v1': {
                        table: 'sys_ws_version'
                        id: '10683c546d32419c9a322b8265b0cee8'
                    }
                    'health-circuit-opened-email': {
                        table: 'sysevent_email_action'
                        id: '79737dc9d4e74d669fafd25066ed1834'
                    }
                    'health-dead-letters-email': {
                        table: 'sysevent_email_action'
                        id: 'a9cecb601f9e4390bc8507c0b9e552e1'
                    }
                    'health-dead-letters-event': {
                        table: 'sysevent_register'
                        id: '3b133d5c19734b95b73994f6f9cdc104'
                    }
                    'health-metrics': {
                        table: 'sys_ws_definition'
                        id: 'a8bb06b3a35744728c99a8628d59d674'
                    }
                    'health-metrics-read': {
                        table: 'sys_ws_operation'
                        id: '226101d788844cd9b59a71f1813c2fc9'
                    }
                    'health-metrics-v1': {
                        table: 'sys_ws_version'
                        id: 'd2521502aaad444ea149f3a4fe140ecc'
                    }
                    'health-platform-silent-email': {
                        table: 'sysevent_email_action'
                        id: 'ac938343b6ba4578a98c1645ecebb2af'
                    }
                    'health-platform-silent-event': {
                        table: 'sysevent_register'
                        id: 'e6b64e6abcf2456595c33b10b1269e0b'
                    }
                    'health-watch': {
                        table: 'sysauto_script'
                        id: '7c29a62763134b299d4b5ed750d7312c'
                    }
                    'inbound-acl-call': {
                        table: 'sys_security_acl'
                        id: '89c3ffff46b24698aeabc337b74c1483'
                    }
                    'inbound-api': {
                        table: 'sys_ws_definition'
                        id: 'c79d1b5d815c4f49bf2a89714f78731a'
                    }
                    'inbound-api-receipt': {
                        table: 'sys_ws_operation'
                        id: '2ff635b77932460a9edaa8c9c0abfd46'
                    }
                    'inbound-api-receive': {
                        table: 'sys_ws_operation'
                        id: 'e3fac359dbd64c0d993f3f333fe965b1'
                    }
                    'inbound-api-receive-batch': {
                        table: 'sys_ws_operation'
                        id: 'ae7ca76c1ba14984aa6df9b7bf89498e'
                    }
                    'inbound-api-v1': {
                        table: 'sys_ws_version'
                        id: 'b7d5c1b0724a4dbeb06f8719f6212d7e'
                    }
                    'inbound-asked': {
                        table: 'sysevent_script_action'
                        id: '2688512855e845f2b76f556830c4633a'
                    }
                    'inbound-asked-event': {
                        table: 'sysevent_register'
                        id: 'c3bc810198524a7a955b7066ba486401'
                    }
                    'inbound-connection-checked': {
                        table: 'sys_script'
                        id: '52b624859efc4488808b23451135affb'
                    }
                    'inbound-connection-checked-new': {
                        table: 'sys_script'
                        id: '3207bc058dbf4eb8a85384019a7b8d61'
                    }
                    'inbound-connection-resumed': {
                        table: 'sys_script'
                        id: '7639ac75c92c458da2c49212419e311d'
                    }
                    'inbound-event-list-references': {
                        table: 'sys_ui_related_list_entry'
                        id: '9856fd119b6c4d86ba19a68cbe8d71df'
                    }
                    'inbound-event-lists': {
                        table: 'sys_ui_related_list'
                        id: '0642bbc1dfb74f6abdf99050a8c754d5'
                    }
                    'inbound-event-references': {
                        table: 'sys_relationship'
                        id: 'b8851dff2ed94dde92826aeb0554f8b5'
                    }
                    'inbound-inbox': {
                        table: 'sys_ws_definition'
                        id: '3e51307008eb4ddda9e433eb7f7f1c6b'
                    }
                    'inbound-inbox-receive': {
                        table: 'sys_ws_operation'
                        id: 'b54ec85ec81346ecb4090cb11f74b086'
                    }
                    'inbound-inbox-receive-batch': {
                        table: 'sys_ws_operation'
                        id: '1ee7a8987c2d40ed90834f65ffc65351'
                    }
                    'inbound-inbox-v1': {
                        table: 'sys_ws_version'
                        id: '43b17dd53bfb4a93b67cf0f95e56d58f'
                    }
                    'inbound-link-again': {
                        table: 'sys_ui_action'
                        id: 'dcc8f1b71f014255ab1dc28e7c99af1e'
                    }
                    'inbound-promote': {
                        table: 'sys_ui_action'
                        id: '0110179d57e0455fa413ad31e2c074a2'
                    }
                    'inbound-release': {
                        table: 'sys_ui_action'
                        id: 'f7d6dcdc57704857aa2fbf75269bc10c'
                    }
                    'inbound-replay': {
                        table: 'sys_ui_action'
                        id: '1d484dc2e678464380434e76a0e070f3'
                    }
                    'inbound-resync': {
                        table: 'sys_ui_action'
                        id: '9c9a3e97a35e40e196ac2e761e6818ad'
                    }
                    'inbound-resync-asked': {
                        table: 'sysevent_script_action'
                        id: 'ea3c80f54fbd4f1ba0c39f4d6427968c'
                        deleted: true
                    }
                    'inbound-resync-event': {
                        table: 'sysevent_register'
                        id: '668a3fad36c74658bc1ba1b2fd03d8ab'
                        deleted: true
                    }
                    'inbound-retry': {
                        table: 'sys_ui_action'
                        id: '28ac6915f3224bf08383a38bcacc1135'
                    }
                    'inbound-start-backfill': {
                        table: 'sys_ui_action'
                        id: '46a122d1e90e414eae52b216c187b623'
                    }
                    'inbound-stop-backfill': {
                        table: 'sys_ui_action'
                        id: '5c7ea86cbbd841d79cc65bbf591b05e2'
                    }
                    'inbound-sweep': {
                        table: 'sysauto_script'
                        id: '4f93313ac2884ecfb54296d91c1221c9'
                    }
                    'inbound-task-inserted': {
                        table: 'sys_script'
                        id: 'a966875bed4c4e4199be31097b78dedc'
                    }
                    'inbound-wake': {
                        table: 'sysevent_script_action'
                        id: 'a6ba9837a28b4b5196a085591aa33065'
                    }
                    'inbound-wake-event': {
                        table: 'sysevent_register'
                        id: '65512482cfa147ac8a48bbd39380604b'
                    }
                    'mapping-row-changed': {
                        table: 'sys_script'
                        id: '48334934c88a4407b7637f299ba8360c'
                    }
                    'mapping-row-looked-at': {
                        table: 'sys_script'
                        id: '448b48a87ebc4c789841ca55ba6c930d'
                    }
                    'mapping-value-changed': {
                        table: 'sys_script'
                        id: 'ef65d77d545c4c2db5864bc6b207f7e8'
                    }
                    'outbound-arm': {
                        table: 'sys_ui_action'
                        id: '2f83c9c23c7848c2a4f2f8101a6aaab6'
                    }
                    'outbound-asked': {
                        table: 'sysevent_script_action'
                        id: 'cb2c834065ac492e9226ac5e5184bb4e'
                    }
                    'outbound-circuit-opened-event': {
                        table: 'sysevent_register'
                        id: '5859675c2f374dac83d3458e6ca8c53c'
                    }
                    'outbound-connection-inserted': {
                        table: 'sys_script'
                        id: 'dc4bdb3bbe6a450bade297d179178b81'
                    }
                    'outbound-discard': {
                        table: 'sys_ui_action'
                        id: 'd519d75692bd407681f9cbd594343734'
                    }
                    'outbound-force-sync': {
                        table: 'sys_ui_action'
                        id: '9f04848ab35445119aa97a71a6f66a8d'
                    }
                    'outbound-incident-inserted': {
                        table: 'sys_script'
                        id: 'd3a5116a73034b1585978630e6bc5db8'
                    }
                    'outbound-message-list-attempts': {
                        table: 'sys_ui_related_list_entry'
                        id: 'a54c22cf3e514f3d8ca29683f7f22938'
                    }
                    'outbound-message-lists': {
                        table: 'sys_ui_related_list'
                        id: '552befd0fe8a486fbf077afe1f7edc7a'
                    }
                    'outbound-recheck': {
                        table: 'sysevent_script_action'
                        id: '06a09942a7994332880dca1320b2c8ff'
                    }
                    'outbound-record-saved-event': {
                        table: 'sysevent_register'
                        id: '7b74e2016d554392b9fae4090eb9ca40'
                    }
                    'outbound-redeliver': {
                        table: 'sys_ui_action'
                        id: '06f56d07de864f899a62ff14be604adc'
                    }
                    'outbound-reset-channels': {
                        table: 'sys_ui_action'
                        id: '7bb67f622b0c45e29d133239d97a783a'
                    }
                    'outbound-sweep': {
                        table: 'sysauto_script'
                        id: 'b33ac367c1854153a32fa385d237c7c2'
                    }
                    'outbound-task-updated': {
                        table: 'sys_script'
                        id: 'c3c87e49d05f48d58d3b83cc77992f4f'
                    }
                    'outbound-wake': {
                        table: 'sysevent_script_action'
                        id: 'c98d838364644731bc3b61a83235698b'
                    }
                    'outbound-wake-event': {
                        table: 'sysevent_register'
                        id: '72a780d20d1847c88673f81c3ccd284c'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'f4db100e6a8c49089016795c2a1a4dbe'
                    }
                    'platform-aisoc-mapping-case-action-executed': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '271619264da64af2a3c78dff745d11f7'
                    }
                    'platform-aisoc-mapping-case-created': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '3db36aaf9ab54d5eb05f03e5a993a052'
                    }
                    'platform-aisoc-mapping-case-status-changed': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '67e32cac64964e5ab620da4c7c6f1d35'
                    }
                    'platform-aisoc-mapping-case-summary-added': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'e14e48fed6ec4e91bccb1906e07c3599'
                    }
                    'platform-aisoc-mapping-honeytoken-triggered': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '0867edaf15304ff293d36a4d574faa09'
                    }
                    'platform-aisoc-severity-to-impact-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '187d71816ecc435885139d27702d78ae'
                    }
                    'platform-aisoc-severity-to-impact-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'b3f4a19f6a3c416fb9e5e0775e5dc7f0'
                    }
                    'platform-aisoc-severity-to-impact-info': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'ba9e1316dba14e8dbc2ff4ee45345618'
                    }
                    'platform-aisoc-severity-to-impact-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '6408611980b845fdafaeb7c6e29e330e'
                    }
                    'platform-aisoc-severity-to-impact-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'c7332ab404cb40fe8ce2424dd12b3138'
                    }
                    'platform-aisoc-severity-to-impact-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '27af2fd7ced348e8b1897f29825f70a5'
                    }
                    'platform-aisoc-severity-to-urgency-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '120944c2875847d7a9a6aaf3f0245909'
                    }
                    'platform-aisoc-severity-to-urgency-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '863c0ac7ab6347b8a2c571c20a11c4a9'
                    }
                    'platform-aisoc-severity-to-urgency-info': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'e009b4bb428f4062afed95c3b58f34f8'
                    }
                    'platform-aisoc-severity-to-urgency-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '8d55259780cd4b1489e2e37490ad3071'
                    }
                    'platform-aisoc-severity-to-urgency-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'b5a11a210dd3439daa63a1c49f277c09'
                    }
                    'platform-aisoc-severity-to-urgency-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '3ef1cef0cb2344d89379a1434ea676db'
                    }
                    'platform-aisoc-status-to-close-code-closed': {
                        table: 'x_aigov_bridge_value_map'
                        id: '95bbbedaa1a14bd3830fb7487e0f7666'
                    }
                    'platform-aisoc-status-to-close-code-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'eff42b4253f743209bd8d7c7939bd933'
                    }
                    'platform-aisoc-status-to-close-code-resolved': {
                        table: 'x_aigov_bridge_value_map'
                        id: '24c2d6f8898b49778b630df66dc6d636'
                    }
                    'platform-aisoc-status-to-close-notes-closed': {
                        table: 'x_aigov_bridge_value_map'
                        id: '09771b71d7c04168a0f2dce4dc3aa01e'
                    }
                    'platform-aisoc-status-to-close-notes-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '8dc9fa5b799e4cebac78bac331a44b77'
                    }
                    'platform-aisoc-status-to-close-notes-resolved': {
                        table: 'x_aigov_bridge_value_map'
                        id: '5a288eeb649f4fff9694a093a10c175b'
                    }
                    'platform-aisoc-status-to-state-closed': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'e697894f5bad4e07ac64417866936a0f'
                    }
                    'platform-aisoc-status-to-state-contained': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'd4625c6ed75444e4aabfa553de0b648c'
                    }
                    'platform-aisoc-status-to-state-investigating': {
                        table: 'x_aigov_bridge_value_map'
                        id: '05c611649f914f49a8d74d08624e9d61'
                    }
                    'platform-aisoc-status-to-state-new': {
                        table: 'x_aigov_bridge_value_map'
                        id: '0a218e43faa7418c8e48e3f402bcdf23'
                    }
                    'platform-aisoc-status-to-state-open': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'cb5f7856baf8471280354dea4a7b4ac6'
                    }
                    'platform-aisoc-status-to-state-resolved': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'd09d816eb65c4f1a915424cbe7c9b7fa'
                    }
                    'platform-aisoc-status-to-state-triage': {
                        table: 'x_aigov_bridge_value_map'
                        id: '278abb201c6d4956af1da8813b4d6524'
                    }
                    'platform-aisoc-status-to-state-triaged': {
                        table: 'x_aigov_bridge_value_map'
                        id: '5b0ad82fa7c549f1b9665b627d1243ce'
                    }
                    'platform-connection-list-audit': {
                        table: 'sys_ui_related_list_entry'
                        id: '95f116ee3bbf4086b0c15045a7062dd2'
                    }
                    'platform-connection-list-backfills': {
                        table: 'sys_ui_related_list_entry'
                        id: '65057d5d38814517a773524451ad1679'
                    }
                    'platform-connection-list-circuits': {
                        table: 'sys_ui_related_list_entry'
                        id: '3cc1dcacde1a42a8ae1e86048623f04a'
                    }
                    'platform-connection-list-events': {
                        table: 'sys_ui_related_list_entry'
                        id: '8ca0a3956149476992199fb60486f547'
                    }
                    'platform-connection-list-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: 'efae074899cd46a79748c2c1b470c544'
                    }
                    'platform-connection-list-messages': {
                        table: 'sys_ui_related_list_entry'
                        id: '780acaaae67447e88cfe9be03b014aee'
                    }
                    'platform-connection-list-references': {
                        table: 'sys_ui_related_list_entry'
                        id: '987618c746ea4ed494a728db6826a79f'
                    }
                    'platform-connection-lists': {
                        table: 'sys_ui_related_list'
                        id: '99a725a877a64403a42930457c0ef885'
                    }
                    'platform-rca-engine-mapping-analysis-completed-100': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '5a4b95a467a74e19beee320092d1a684'
                    }
                    'platform-rca-engine-mapping-analysis-completed-110': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '7b0e92ee37ae46d28b46a78eecd00cb5'
                    }
                    'platform-rca-engine-mapping-analysis-completed-120': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'dc4f023de1f947eabd3d620337211bd2'
                    }
                    'platform-rca-engine-mapping-analysis-failed-100': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '6082c69f88e1442ca2a0a9ba4cbbcb1a'
                    }
                    'platform-rca-engine-mapping-analysis-failed-200': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '2c703929eaea417b8e7c15ccd30ee18c'
                    }
                    'platform-rca-engine-mapping-analysis-updated-100': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '92bad476932f4b38b40c93f5f51098b6'
                    }
                    'platform-rca-engine-mapping-analysis-updated-110': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '798a0fd9e6e44d359c7b4f1c6ec9d871'
                    }
                    'platform-rca-engine-mapping-analysis-updated-90': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'bc185ea20eb14e498a9ed4c863f2c8c6'
                    }
                    'platform-rca-engine-report-content-type-html': {
                        table: 'x_aigov_bridge_value_map'
                        id: '89754d8c772a499da6e8454fbfc07002'
                    }
                    'platform-rca-engine-report-content-type-markdown': {
                        table: 'x_aigov_bridge_value_map'
                        id: '65be34bc48ff49639f1ddc82b854a611'
                    }
                    'platform-rca-engine-report-content-type-md': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'a7d1398003fe492ab44f0f7acd1a7b51'
                    }
                    'platform-rca-engine-report-content-type-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'cc9ea49fc4bc468e9419c3d06d179f22'
                    }
                    'platform-rca-engine-report-extension-html': {
                        table: 'x_aigov_bridge_value_map'
                        id: '7315b3a363e24bc9a2ff5f59bd084c27'
                    }
                    'platform-rca-engine-report-extension-markdown': {
                        table: 'x_aigov_bridge_value_map'
                        id: '6cad21ef57ed4340808da0fc2c7cb69c'
                    }
                    'platform-rca-engine-report-extension-md': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'a1b61f0036c54902b5fd505d97e209f9'
                    }
                    'platform-rca-engine-report-extension-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'a84073955aa949be99478d177e680e63'
                    }
                    'platform-rca-engine-severity-to-impact-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '8a4569c730ea4e73bf09456ea676e2d9'
                    }
                    'platform-rca-engine-severity-to-impact-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '582c1d6e6c8848b68eaf756098fcce8a'
                    }
                    'platform-rca-engine-severity-to-impact-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '3b04a2e43f56428b80323f6ef9cba785'
                    }
                    'platform-rca-engine-severity-to-impact-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'fda7af9212b547dc84ac137b42ea174a'
                    }
                    'platform-rca-engine-severity-to-impact-moderate': {
                        table: 'x_aigov_bridge_value_map'
                        id: '42a3707cd1634cc2b809e30b751634f8'
                    }
                    'platform-rca-engine-severity-to-impact-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '1be1e16ce82b4a348439c582cd75b8b7'
                    }
                    'platform-rca-engine-severity-to-urgency-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'c804d6876bdd4915b893610e77eeeac7'
                    }
                    'platform-rca-engine-severity-to-urgency-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'f96724f5929540b088405cac54e01b92'
                    }
                    'platform-rca-engine-severity-to-urgency-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '4a852367f04a4902b9d060909fd691b6'
                    }
                    'platform-rca-engine-severity-to-urgency-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: '3d79f7f72bf14ee58c4b28627c83bb9b'
                    }
                    'platform-rca-engine-severity-to-urgency-moderate': {
                        table: 'x_aigov_bridge_value_map'
                        id: '148d06f79b7544b99cd022141ba111b6'
                    }
                    'platform-rca-engine-severity-to-urgency-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'd298907e5714448d9801267fe57a2a0f'
                    }
                    'platform-truthvouch-level-to-impact-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '6b62488fb53446ceafd536881fa28b2b'
                    }
                    'platform-truthvouch-level-to-impact-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '0970be4b5b4643e4bd5ecbe5ba7b6a09'
                    }
                    'platform-truthvouch-level-to-impact-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'd7d87f20ba8946609d5a3bd61a4c10c6'
                    }
                    'platform-truthvouch-level-to-impact-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '807f0a58f0fc485eb71ec9b8315f6ce7'
                    }
                    'platform-truthvouch-mapping-ai-system-registered': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'f02a9245118d43819d1313fefee2c2cc'
                    }
                    'platform-truthvouch-mapping-ai-system-registered-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '25093fe21d674eeca892fa87f30d64a4'
                    }
                    'platform-truthvouch-mapping-ai-system-updated': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '340b393a1c474cdb9cabad2857f6f55f'
                    }
                    'platform-truthvouch-mapping-ai-system-updated-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '4a9b21838781434a83c3bffab74d31c9'
                    }
                    'platform-truthvouch-mapping-alert-created': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'd87fc096a3d141fdae169a3dcee28224'
                    }
                    'platform-truthvouch-mapping-alert-escalated': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '85231fdc4ae646c6a11ebf5d8b7ac8a2'
                    }
                    'platform-truthvouch-mapping-alert-escalated-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '8a5f371bde3840b8b9d10c13d56114c2'
                    }
                    'platform-truthvouch-mapping-alert-resolved': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'fe548ea99382481ca295019967d48b66'
                    }
                    'platform-truthvouch-mapping-analysis-completed': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'b4aad2f14654493288f4207873dd365c'
                    }
                    'platform-truthvouch-mapping-analysis-completed-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '3736db5034cc4eb29eec28f3485cd020'
                    }
                    'platform-truthvouch-mapping-analysis-completed-3': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'f16452ae147149158a4d15f0d225b611'
                    }
                    'platform-truthvouch-mapping-certification-issued': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '2a2cfb2eed5e4877930b548c31e1f8b1'
                    }
                    'platform-truthvouch-mapping-correction-deployed': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '1a58afe3f6384aea97102a35560c5877'
                    }
                    'platform-truthvouch-mapping-remediation-requested': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '93a7b56245e948208c2e05dbb44e62aa'
                    }
                    'platform-truthvouch-mapping-remediation-requested-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'affe432a183d475996a23d7f6f725e7d'
                    }
                    'platform-truthvouch-mapping-remediation-requested-3': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '50ac772586144103b94c77ef3e335114'
                    }
                    'platform-truthvouch-mapping-security-event-created': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: 'b90413419c9149c3bb2c164d8d19b31f'
                    }
                    'platform-truthvouch-mapping-security-event-created-2': {
                        table: 'x_aigov_bridge_event_mapping'
                        id: '96d1177529a84aa5bc30a3dfb224c171'
                    }
                    'platform-truthvouch-resolution-to-close-code-duplicate': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'ffce70a8d1254c9d8fe0fea004ed3d34'
                    }
                    'platform-truthvouch-resolution-to-close-code-false-positive': {
                        table: 'x_aigov_bridge_value_map'
                        id: '419ab77a17574e9caa45d12b812ecf14'
                    }
                    'platform-truthvouch-resolution-to-close-code-not-important': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'fc37dd19d726438b9d2173223e3af504'
                    }
                    'platform-truthvouch-resolution-to-close-code-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'f2b0b9932590450ebdf519a9f74e1c49'
                    }
                    'platform-truthvouch-risk-to-risk-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '76c6b6a5f6054d04b7dab252c2c952e6'
                    }
                    'platform-truthvouch-risk-to-risk-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'c2fe47dc886e4f5e8d2873ae70271522'
                    }
                    'platform-truthvouch-risk-to-risk-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: '824622fdf86142dcaa2a692482a6c18d'
                    }
                    'platform-truthvouch-risk-to-risk-moderate': {
                        table: 'x_aigov_bridge_value_map'
                        id: '17d3df5afbea498a9435b7a1252f0f41'
                    }
                    'platform-truthvouch-risk-to-risk-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '555832dda258440788b35a82123eac66'
                    }
                    'platform-truthvouch-risk-to-risk-very-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '7e8ee24def684e7a95c18bee41b2047d'
                    }
                    'platform-truthvouch-severity-to-impact-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '088e6defc0ee480194493482c64fd097'
                    }
                    'platform-truthvouch-severity-to-impact-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'c3fd29b1462041d4960086e1e01acfbf'
                    }
                    'platform-truthvouch-severity-to-impact-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'c190749ef11c4f2e9aafe3fa1233b29a'
                    }
                    'platform-truthvouch-severity-to-impact-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: '0bd2e35bd001415f98fe2868ff0f3a67'
                    }
                    'platform-truthvouch-severity-to-impact-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'a68e11b0ca7449dfad1d38ca5a09e698'
                    }
                    'platform-truthvouch-severity-to-severity-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '81b1b5e64d954810bcd0f84beeb56763'
                    }
                    'platform-truthvouch-severity-to-severity-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '36b6e6fd26d84a2ba35fb5c8dace15a8'
                    }
                    'platform-truthvouch-severity-to-severity-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '7a23126ab652443ba1ef28b565512714'
                    }
                    'platform-truthvouch-severity-to-severity-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: '106f0227908e475e85292fc57558ee25'
                    }
                    'platform-truthvouch-severity-to-severity-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: '71290f38ba054ed69fd1bcafa994ca99'
                    }
                    'platform-truthvouch-severity-to-urgency-critical': {
                        table: 'x_aigov_bridge_value_map'
                        id: '9f0e6a54331b4cf89e998d54c2167dbb'
                    }
                    'platform-truthvouch-severity-to-urgency-high': {
                        table: 'x_aigov_bridge_value_map'
                        id: '739cd130b27b4659a0a5f40add11b165'
                    }
                    'platform-truthvouch-severity-to-urgency-low': {
                        table: 'x_aigov_bridge_value_map'
                        id: '724d13336b664f6cb24666a198d6e5a5'
                    }
                    'platform-truthvouch-severity-to-urgency-medium': {
                        table: 'x_aigov_bridge_value_map'
                        id: '303ba47283524b8dbde924da14eda8eb'
                    }
                    'platform-truthvouch-severity-to-urgency-other': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'ce92b2df55d74234b3244d085edbe136'
                    }
                    'platform-truthvouch-sla-1': {
                        table: 'contract_sla'
                        id: '41c7a1da684a462589def4e32e833ec3'
                    }
                    'platform-truthvouch-sla-2': {
                        table: 'contract_sla'
                        id: '5c0b83e144b34e2ba7351ae78f8c84ea'
                    }
                    'platform-truthvouch-sla-3': {
                        table: 'contract_sla'
                        id: 'cc04bf7a35e44c00b5830c36b6b42339'
                    }
                    'platform-truthvouch-sla-4': {
                        table: 'contract_sla'
                        id: '7fbee099e5f9401a989d96222bccda09'
                    }
                    'platform-truthvouch-status-to-operational-status-active': {
                        table: 'x_aigov_bridge_value_map'
                        id: '098509f2d1ac4711b31f86b8fefa8f81'
                    }
                    'platform-truthvouch-status-to-operational-status-degraded': {
                        table: 'x_aigov_bridge_value_map'
                        id: '56b83072a1a94ee88a2477d05b249658'
                    }
                    'platform-truthvouch-status-to-operational-status-in-production': {
                        table: 'x_aigov_bridge_value_map'
                        id: '63d48aef61e7466493116e2a4aed1f6a'
                    }
                    'platform-truthvouch-status-to-operational-status-inactive': {
                        table: 'x_aigov_bridge_value_map'
                        id: '18d9187ea61a47aa95600f86e4736445'
                    }
                    'platform-truthvouch-status-to-operational-status-non-operational': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'bbfd372242a1406db2cb6bbbd7ac13ff'
                    }
                    'platform-truthvouch-status-to-operational-status-operational': {
                        table: 'x_aigov_bridge_value_map'
                        id: '9d2a057900464bf18d92e423740aa705'
                    }
                    'platform-truthvouch-status-to-operational-status-ready': {
                        table: 'x_aigov_bridge_value_map'
                        id: '44fc15bb67d94162aad9b9acc6915d91'
                    }
                    'platform-truthvouch-status-to-operational-status-repair-in-progress': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'b76a3da6725f47458a49386cd583f9b6'
                    }
                    'platform-truthvouch-status-to-operational-status-retired': {
                        table: 'x_aigov_bridge_value_map'
                        id: 'b12ee9c6d1a14b1b9e06282f2989e7c5'
                    }
                    'records-reference-list-messages': {
                        table: 'sys_ui_related_list_entry'
                        id: 'de4b9abc6110491ca49de72d70ff8128'
                    }
                    'records-reference-lists': {
                        table: 'sys_ui_related_list'
                        id: 'f994feffd4844fab81a1c407b5d3804d'
                    }
                    'records-show-ci-references': {
                        table: 'sys_ui_action'
                        id: 'd0fe7e6c5c3942bda2262489fb962f7d'
                    }
                    'records-show-references': {
                        table: 'sys_ui_action'
                        id: '8106e4145b5f4dee803a0276b68254f2'
                    }
                    'records-task-references': {
                        table: 'sys_relationship'
                        id: '2656f572574c45e2ab1ecc59b0edbb90'
                    }
                    'resources-acl-call': {
                        table: 'sys_security_acl'
                        id: '47e98c6a54784620895485a2965060ad'
                    }
                    'resources-changes': {
                        table: 'sys_ws_definition'
                        id: '9753a3522e5244e4a112c12cbba473bc'
                    }
                    'resources-changes-create': {
                        table: 'sys_ws_operation'
                        id: 'a9a9994c3abc470baf97117f74917c1a'
                    }
                    'resources-changes-link': {
                        table: 'sys_ws_operation'
                        id: '0542456af8d8453fa130851f720b2225'
                    }
                    'resources-changes-v1': {
                        table: 'sys_ws_version'
                        id: '347f3d2c5cea4089bda4ba27d25b27ee'
                    }
                    'resources-cis': {
                        table: 'sys_ws_definition'
                        id: '504fda71a6d8422f93a6d06fc0568efb'
                    }
                    'resources-cis-create': {
                        table: 'sys_ws_operation'
                        id: '3e92ebe6270e45f4a12da4355ae88202'
                    }
                    'resources-cis-get': {
                        table: 'sys_ws_operation'
                        id: 'ad84275aa99541fca876eb5eb851b68b'
                    }
                    'resources-cis-status': {
                        table: 'sys_ws_operation'
                        id: '01206a403700421bb892582f8eacb993'
                    }
                    'resources-cis-v1': {
                        table: 'sys_ws_version'
                        id: '2902292a13b04d2ea3e2b15763ea3b28'
                    }
                    'resources-incidents': {
                        table: 'sys_ws_definition'
                        id: 'cf348209542f4fe5ae06e4616c4fd42d'
                    }
                    'resources-incidents-bulk': {
                        table: 'sys_ws_operation'
                        id: 'a8c4ec1e2f444b02965fcba964105cfe'
                    }
                    'resources-incidents-create': {
                        table: 'sys_ws_operation'
                        id: 'e0f16b92832943d1b80dd666cc0edae8'
                    }
                    'resources-incidents-find': {
                        table: 'sys_ws_operation'
                        id: 'f2ba8551ca5043aa888c46ca38aefe10'
                    }
                    'resources-incidents-v1': {
                        table: 'sys_ws_version'
                        id: 'f23a85ea9ee94245b85f7f53df18b002'
                    }
                    'resources-reports': {
                        table: 'sys_ws_definition'
                        id: 'c0d02ed4a983498988edd50292752148'
                    }
                    'resources-reports-incidents': {
                        table: 'sys_ws_operation'
                        id: '1304e794f29a4e3aa979e3011a3586ba'
                    }
                    'resources-reports-v1': {
                        table: 'sys_ws_version'
                        id: '34fb2a1144fe49e68f1f057242fff045'
                    }
                    'resources-security-incidents': {
                        table: 'sys_ws_definition'
                        id: '6d85f6392a384164afc3e0dcaf64afc2'
                    }
                    'resources-security-incidents-create': {
                        table: 'sys_ws_operation'
                        id: 'b9517ba4939342838e4d9d3f54e9a803'
                    }
                    'resources-security-incidents-v1': {
                        table: 'sys_ws_version'
                        id: 'b111678a3f664f4e95210c4789e05353'
                    }
                    'resources-tickets': {
                        table: 'sys_ws_definition'
                        id: '4e9eebb34fe54cef8017a494876020ca'
                    }
                    'resources-tickets-create': {
                        table: 'sys_ws_operation'
                        id: 'e25c22d6975842348edd3552e0c459a3'
                    }
                    'resources-tickets-v1': {
                        table: 'sys_ws_version'
                        id: '18b8c31ca4ef4e2f89fbf608d1c92490'
                    }
                    'resources-webhooks': {
                        table: 'sys_ws_definition'
                        id: '52d19ed3865b46f7acba9b87de2ca447'
                    }
                    'resources-webhooks-find': {
                        table: 'sys_ws_operation'
                        id: '8addd4ffe22d467f94f60b748563ebe8'
                    }
                    'resources-webhooks-register': {
                        table: 'sys_ws_operation'
                        id: 'b916f0f80ab546118c4c9282e7e171f4'
                    }
                    'resources-webhooks-remove': {
                        table: 'sys_ws_operation'
                        id: 'bda82af82e454da787d1679791d6c118'
                    }
                    'resources-webhooks-test': {
                        table: 'sys_ws_operation'
                        id: '44a7e122219a4697a482edb01112f910'
                    }
                    'resources-webhooks-v1': {
                        table: 'sys_ws_version'
                        id: '3380cfaf107647aeb7315ddb1b4c3597'
                    }
                    'setup-check': {
                        table: 'sys_ui_action'
                        id: '2cf59a83659046028b2ef438006f4683'
                    }
                    'setup-compare': {
                        table: 'sys_ui_action'
                        id: '590c786fb7134a3794e5f0c2f508c645'
                    }
                    'setup-pause': {
                        table: 'sys_ui_action'
                        id: '8c06e37170f545c9ab83406852180a3c'
                    }
                    'setup-preview-event': {
                        table: 'sys_ui_action'
                        id: '953c57e05869408184e8f0d7696a37e9'
                    }
                    'setup-preview-row': {
                        table: 'sys_ui_action'
                        id: '78b67a86b5414953830e4c0536ec7f83'
                    }
                    'setup-release-parked': {
                        table: 'sys_ui_action'
                        id: 'd5899c8497fd418db7c15a86701a71e8'
                    }
                    'setup-restore-all': {
                        table: 'sys_ui_action'
                        id: '89b0b6310db14db1994e7a602c77c3f9'
                    }
                    'setup-restore-map': {
                        table: 'sys_ui_action'
                        id: 'cf27bd6aeb6e477f8e525ff3ab8ee23f'
                    }
                    'setup-restore-mapping': {
                        table: 'sys_ui_action'
                        id: '1c4aa361cde04994a5178d33f75e239b'
                    }
                    'setup-resume': {
                        table: 'sys_ui_action'
                        id: 'b1dcf591b219419c829778f69ad6dd1a'
                    }
                    'setup-rotate-callback': {
                        table: 'sys_ui_action'
                        id: '3175158d47974e2683c87289fb14541f'
                    }
                    'setup-rotate-signing': {
                        table: 'sys_ui_action'
                        id: '6de90178b44f45bbb2727e767bc29ea4'
                    }
                    'setup-test': {
                        table: 'sys_ui_action'
                        id: '6a2739ba18c943c888ee22b1b0aeaff2'
                    }
                    src_server_glide_archive_ts: {
                        table: 'sys_module'
                        id: '63bf331cc0c84539ba3ce48ee203ab27'
                    }
                    src_server_glide_attachments_ts: {
                        table: 'sys_module'
                        id: '45a0e378a3e741f8bf6278cd3a3ea108'
                    }
                    src_server_glide_backfills_ts: {
                        table: 'sys_module'
                        id: '71bde77ed4ef4cf0b6ebbe9d07998327'
                    }
                    src_server_glide_circuits_ts: {
                        table: 'sys_module'
                        id: 'dc67f963785940ae8300eb8b30bf66ed'
                    }
                    src_server_glide_cis_ts: {
                        table: 'sys_module'
                        id: '0eef0c6d4fa9442e8fed3fc8c5916f1b'
                    }
                    'src_server_glide_clear-text_ts': {
                        table: 'sys_module'
                        id: '29b846d3cbc042a2aac4c898d5d98019'
                    }
                    src_server_glide_connections_ts: {
                        table: 'sys_module'
                        id: '43f58b353ff041a28dca49e8a31a069d'
                    }
                    src_server_glide_crypto_ts: {
                        table: 'sys_module'
                        id: '1c9d6227565f4d9f80518a48764065cd'
                    }
                    src_server_glide_desk_ts: {
                        table: 'sys_module'
                        id: '6a78159bd1aa46fa82fc5f22eaf8128e'
                    }
                    src_server_glide_events_ts: {
                        table: 'sys_module'
                        id: '54abb36f4dad494faf3c9b0427684279'
                    }
                    src_server_glide_exception_ts: {
                        table: 'sys_module'
                        id: '74ce4bbb81bf41f4a0e84173bfb67aab'
                    }
                    src_server_glide_heartbeats_ts: {
                        table: 'sys_module'
                        id: '90c532f6bde44bbdbafe487f9debc912'
                    }
                    src_server_glide_http_ts: {
                        table: 'sys_module'
                        id: '9a8d36391aea4f6587d6bac192fed07a'
                    }
                    src_server_glide_hub_ts: {
                        table: 'sys_module'
                        id: 'bda24fa33e174d35967644daad813477'
                    }
                    src_server_glide_incidents_ts: {
                        table: 'sys_module'
                        id: '980674dfb6d84f7b92fad3674a5fff7b'
                    }
                    src_server_glide_inspection_ts: {
                        table: 'sys_module'
                        id: '88aad2126793464eb5e7722bf3fc3ad4'
                    }
                    src_server_glide_leases_ts: {
                        table: 'sys_module'
                        id: '92057c9f98a34ebaa70409bc4b0dc5d0'
                    }
                    'src_server_glide_let-through_ts': {
                        table: 'sys_module'
                        id: 'e3d4d5ab41514bad8417af8e5a4d13dd'
                    }
                    src_server_glide_mappings_ts: {
                        table: 'sys_module'
                        id: 'a09b2e51cd82401d8b212f653f866873'
                    }
                    'src_server_glide_message-row_ts': {
                        table: 'sys_module'
                        id: 'd8ecb5f616104c09928b3cc290e3825b'
                    }
                    src_server_glide_outbox_ts: {
                        table: 'sys_module'
                        id: 'd62ecc73bcec49608e25308891f61df3'
                    }
                    src_server_glide_person_ts: {
                        table: 'sys_module'
                        id: '314fc28888ac4c0c8675f087432db2b6'
                    }
                    src_server_glide_recent_ts: {
                        table: 'sys_module'
                        id: 'eba3044f90224c39b792afe39210bd8f'
                    }
                    src_server_glide_records_ts: {
                        table: 'sys_module'
                        id: 'e8f2e96aba5643d199cd892969372c0f'
                    }
                    src_server_glide_references_ts: {
                        table: 'sys_module'
                        id: '8f224b16d2a749bc9041ce11114a60f1'
                    }
                    src_server_glide_referring_ts: {
                        table: 'sys_module'
                        id: '01d5a808eaae454587b2220e5d905f48'
                    }
                    src_server_glide_resource_ts: {
                        table: 'sys_module'
                        id: 'f2ec99c28c9640b5b553f87fb9df67de'
                    }
                    src_server_glide_rest_ts: {
                        table: 'sys_module'
                        id: '9c53e0e986f044768c68443ecf64d0fe'
                    }
                    src_server_glide_row_ts: {
                        table: 'sys_module'
                        id: '2a4f5f48561f472192d8ef1e5503df36'
                    }
                    'src_server_glide_table-access_ts': {
                        table: 'sys_module'
                        id: 'b72a20702f8c40e28c3bc716c0eba3bc'
                    }
                    src_server_glide_vitals_ts: {
                        table: 'sys_module'
                        id: 'c4cecbdebeb4401d96ba94296d2c87c9'
                    }
                    src_server_glide_webhooks_ts: {
                        table: 'sys_module'
                        id: 'f1c692f02e9d4c21a5d01350b95c7f31'
                    }
                    src_server_glide_where_ts: {
                        table: 'sys_module'
                        id: '0413e876bfdd4c5583b56c41ff167eb0'
                    }
                    src_server_health_endpoint_ts: {
                        table: 'sys_module'
                        id: '7238c11dae434b508275f84793dfd108'
                    }
                    src_server_health_exposition_ts: {
                        table: 'sys_module'
                        id: 'ce7ab83bc8f14016a96b2d8ef2c739a2'
                    }
                    src_server_health_health_ts: {
                        table: 'sys_module'
                        id: 'ce9684f56c4d4ba18823f41c9e38b713'
                    }
                    src_server_health_job_ts: {
                        table: 'sys_module'
                        id: '793877622b1f4919bebda9dd6992a6b9'
                    }
                    src_server_health_jobs_ts: {
                        table: 'sys_module'
                        id: '6ef7172c34fb444696b4a371e9589243'
                    }
                    'src_server_health_late-jobs_ts': {
                        table: 'sys_module'
                        id: '5c73529c31cf4eaa9b2122cbfd7378e5'
                    }
                    src_server_health_metrics_ts: {
                        table: 'sys_module'
                        id: '423d9e21363147d48c26f301aa56004d'
                    }
                    src_server_health_silence_ts: {
                        table: 'sys_module'
                        id: '8ae6b55af9bb4a8398d6ad88e07801e8'
                    }
                    'src_server_health_tell-anew_ts': {
                        table: 'sys_module'
                        id: '0eaf0ed192b2415a97997a3f79453bbb'
                    }
                    src_server_health_tickets_ts: {
                        table: 'sys_module'
                        id: '745bf121c0514af2a8dea0a929f91e78'
                    }
                    src_server_health_vitals_ts: {
                        table: 'sys_module'
                        id: '637eef27c0024f9db9ea7fe3ea0de974'
                    }
                    src_server_health_watch_ts: {
                        table: 'sys_module'
                        id: 'a380d43670c34a0699062160a3e4f366'
                    }
                    src_server_hub_ts: {
                        table: 'sys_module'
                        id: 'c2ca77ee5dff472eb3adf47da2ebc6ed'
                    }
                    src_server_inbound_action_ts: {
                        table: 'sys_module'
                        id: '6d586878778d4513a3bf27093de4790a'
                    }
                    src_server_inbound_admit_ts: {
                        table: 'sys_module'
                        id: '41331a85c36245a392d40bfcde507c18'
                    }
                    src_server_inbound_adopt_ts: {
                        table: 'sys_module'
                        id: 'dc9aebad5bab4e89866143a959d18f8b'
                    }
                    'src_server_inbound_adopt-record_ts': {
                        table: 'sys_module'
                        id: '18adf21e32254c8b8d4c7b0c732d759e'
                    }
                    src_server_inbound_announce_ts: {
                        table: 'sys_module'
                        id: '1464ee9b6b9148aba09157027640a147'
                    }
                    'src_server_inbound_apply-plan_ts': {
                        table: 'sys_module'
                        id: '60fc53a827544c97b2694ea4fb368c9e'
                    }
                    src_server_inbound_ask_ts: {
                        table: 'sys_module'
                        id: 'a387e58910ee4b99a0e93573f4ab4ce3'
                    }
                    'src_server_inbound_asked-after_ts': {
                        table: 'sys_module'
                        id: '651b242beb964774811ae4461c804367'
                    }
                    src_server_inbound_backfill_ts: {
                        table: 'sys_module'
                        id: '23e96d576aec4951b5af9740cba0f95c'
                    }
                    'src_server_inbound_backfill-row_ts': {
                        table: 'sys_module'
                        id: 'ebfa4314bf4644678698e36db41cf167'
                    }
                    src_server_inbound_check_ts: {
                        table: 'sys_module'
                        id: '9ea0977a5362491189924246a67de903'
                    }
                    'src_server_inbound_check-connection_ts': {
                        table: 'sys_module'
                        id: 'bc0ac3c5d26644cd8469c893247f9113'
                    }
                    'src_server_inbound_cloud-event_ts': {
                        table: 'sys_module'
                        id: '6a3ebc97651e4330a746403e60feac35'
                    }
                    'src_server_inbound_dry-run_ts': {
                        table: 'sys_module'
                        id: 'c05fe4d19f3340479fa1f8549838add6'
                    }
                    src_server_inbound_endpoint_ts: {
                        table: 'sys_module'
                        id: '59adcbcc0ab04c9c9f0f88ce31c5080d'
                    }
                    src_server_inbound_event_ts: {
                        table: 'sys_module'
                        id: '3e8be0901ae845d2a2b8f8ecba33f75d'
                    }
                    'src_server_inbound_event-action_ts': {
                        table: 'sys_module'
                        id: 'a29f5d2424b04cf2a307c4be459b1ead'
                    }
                    src_server_inbound_foresee_ts: {
                        table: 'sys_module'
                        id: 'cf92c3ef500d484088d3f2b928f295d1'
                    }
                    src_server_inbound_identify_ts: {
                        table: 'sys_module'
                        id: '013e0b08c91d471eb18c23fd8aa970a0'
                    }
                    src_server_inbound_intake_ts: {
                        table: 'sys_module'
                        id: 'a6f5b4794b814584b38907e4b0f2c47b'
                    }
                    'src_server_inbound_note-outcome_ts': {
                        table: 'sys_module'
                        id: '876105ee089b4a6db0a792df4b656332'
                    }
                    src_server_inbound_outcome_ts: {
                        table: 'sys_module'
                        id: '621b827822d64b3baba005738dfe880c'
                    }
                    src_server_inbound_payload_ts: {
                        table: 'sys_module'
                        id: '4a36ba67d6a9432780fbda8a8334bc61'
                    }
                    'src_server_inbound_plan-stored_ts': {
                        table: 'sys_module'
                        id: '0421bdd03c6d49959bc674f7d272ae34'
                    }
                    src_server_inbound_promote_ts: {
                        table: 'sys_module'
                        id: '7481ea995a13487ba4ecd92ab0265349'
                    }
                    src_server_inbound_rate_ts: {
                        table: 'sys_module'
                        id: '182eefa984d740afa0643645f4ad5dc0'
                    }
                    'src_server_inbound_read-headers_ts': {
                        table: 'sys_module'
                        id: 'e216acc4be784c828dcde19e386aa5b1'
                    }
                    src_server_inbound_receipt_ts: {
                        table: 'sys_module'
                        id: '3cf6641b4bac4c29a13b225b5f226868'
                    }
                    src_server_inbound_receive_ts: {
                        table: 'sys_module'
                        id: '37a71d2cdcfc4951ac63b459bcd79689'
                    }
                    'src_server_inbound_receive-batch_ts': {
                        table: 'sys_module'
                        id: 'a4a1d6d72d3d48b4910a6d705fdcdb14'
                    }
                    src_server_inbound_refusal_ts: {
                        table: 'sys_module'
                        id: 'f995a030693c4bf58d0b95dc749f99ed'
                    }
                    src_server_inbound_release_ts: {
                        table: 'sys_module'
                        id: '7d73497f27d14920b35cceb336f65d94'
                    }
                    src_server_inbound_reply_ts: {
                        table: 'sys_module'
                        id: 'ea6a86705d0149e79ffb487a7637c2c3'
                    }
                    src_server_inbound_request_ts: {
                        table: 'sys_module'
                        id: 'bd26423845cd462bb7845da123f20f0c'
                    }
                    src_server_inbound_resync_ts: {
                        table: 'sys_module'
                        id: 'eb6bcbe96f5d4cd79fe73f58d92e5382'
                    }
                    'src_server_inbound_settle-due_ts': {
                        table: 'sys_module'
                        id: 'dda0d9f38b8d4e07acc6b9e9c0bd3c07'
                    }
                    'src_server_inbound_settle-event_ts': {
                        table: 'sys_module'
                        id: 'fba8d691b0ba4994a749b12027b03a90'
                    }
                    src_server_inbound_signed_ts: {
                        table: 'sys_module'
                        id: '0164cd8cc9084269bc8c69e06733c405'
                    }
                    'src_server_inbound_standard-webhook_ts': {
                        table: 'sys_module'
                        id: '51839d6ac0db47abaed5c9bdbed0232f'
                    }
                    src_server_inbound_sweep_ts: {
                        table: 'sys_module'
                        id: '733af8bff8b843a3ab64e5149d6b3dbd'
                    }
                    'src_server_inbound_take-up_ts': {
                        table: 'sys_module'
                        id: '12af961f192b45e6bb19a94e536c0484'
                    }
                    'src_server_inbound_tell-outcome_ts': {
                        table: 'sys_module'
                        id: '1338af641a93442a82f8433cedba8bd1'
                    }
                    src_server_inbound_wake_ts: {
                        table: 'sys_module'
                        id: '8580482c16b44e168c38f8ceba78b082'
                    }
                    src_server_mapping_condition_ts: {
                        table: 'sys_module'
                        id: '21e5085ad6b8457083d15756f4eb79f2'
                    }
                    src_server_mapping_date_ts: {
                        table: 'sys_module'
                        id: '27f06fca880d400abc119db83e4677f9'
                    }
                    src_server_mapping_filters_ts: {
                        table: 'sys_module'
                        id: 'e616663dccc14b5e8d19eaa0243b6602'
                    }
                    'src_server_mapping_mapping-digest_ts': {
                        table: 'sys_module'
                        id: '05d322c19c35403887b6eab2d0d95ac8'
                    }
                    'src_server_mapping_mapping-row_ts': {
                        table: 'sys_module'
                        id: '859f7d8ba5d54002b42100931ba624cc'
                    }
                    src_server_mapping_matches_ts: {
                        table: 'sys_module'
                        id: '9fcbcfffe85b40258bdd64d562a16a45'
                    }
                    'src_server_mapping_parse-template_ts': {
                        table: 'sys_module'
                        id: '8b63e47c44444423bac2dbd5a341e962'
                    }
                    src_server_mapping_path_ts: {
                        table: 'sys_module'
                        id: 'd4e56d14b4b04b2d82cad31dccb50985'
                    }
                    src_server_mapping_plan_ts: {
                        table: 'sys_module'
                        id: '8f02cce6535842aca339c5721549911d'
                    }
                    src_server_mapping_quoted_ts: {
                        table: 'sys_module'
                        id: 'e84f5030914d458786b0e715c8442065'
                    }
                    src_server_mapping_shipped_ts: {
                        table: 'sys_module'
                        id: '3b9a5df4c65b48febd5307ab0e8ac03b'
                    }
                    src_server_mapping_template_ts: {
                        table: 'sys_module'
                        id: 'a9f5fb84e02148bb96375d1a81a53bd4'
                    }
                    src_server_mapping_unmet_ts: {
                        table: 'sys_module'
                        id: '3e1bc27b711a446d854710f21258a146'
                    }
                    src_server_outbound_action_ts: {
                        table: 'sys_module'
                        id: 'f20b51ba5e364e47ae7f668b88d8c231'
                    }
                    src_server_outbound_analyse_ts: {
                        table: 'sys_module'
                        id: '3cb94da1faf7480aa849ae8dc427bba0'
                    }
                    src_server_outbound_arm_ts: {
                        table: 'sys_module'
                        id: '026aedfd05414c148925733c1a497f45'
                    }
                    'src_server_outbound_ask-first_ts': {
                        table: 'sys_module'
                        id: 'd834064ee9eb41faaa325ec3b8ae1818'
                    }
                    'src_server_outbound_ask-missed_ts': {
                        table: 'sys_module'
                        id: '1c92d7b45bc84bea85d152c3d37fd3ca'
                    }
                    src_server_outbound_attempt_ts: {
                        table: 'sys_module'
                        id: '1b0ef4273ba34ebdba1dcf0489d48ad2'
                    }
                    src_server_outbound_circuit_ts: {
                        table: 'sys_module'
                        id: '461ebdbfa8aa40f9aaed4e4f104e0c9e'
                    }
                    src_server_outbound_compose_ts: {
                        table: 'sys_module'
                        id: 'f01f18fe81cf4e32bd567c4d8ca25f1b'
                    }
                    src_server_outbound_deliver_ts: {
                        table: 'sys_module'
                        id: 'e2a4fde06a2243ff950e2a2ec7251979'
                    }
                    src_server_outbound_discard_ts: {
                        table: 'sys_module'
                        id: 'ca059ec2dc2b462b90405d058797c8c7'
                    }
                    'src_server_outbound_end-unheard_ts': {
                        table: 'sys_module'
                        id: '5d91694073304263a421ea2403600990'
                    }
                    'src_server_outbound_endpoint-url_ts': {
                        table: 'sys_module'
                        id: '7b31b1fa7331492099df6749f0f59696'
                    }
                    src_server_outbound_enqueue_ts: {
                        table: 'sys_module'
                        id: '15e701c5fc3e479e9ce970667784d14c'
                    }
                    'src_server_outbound_force-sync_ts': {
                        table: 'sys_module'
                        id: 'd49c6259009c45da891a9e98ceb11ccc'
                    }
                    src_server_outbound_message_ts: {
                        table: 'sys_module'
                        id: 'f9cc6086282d47ea87be3b58cf17357b'
                    }
                    'src_server_outbound_note-fate_ts': {
                        table: 'sys_module'
                        id: '0b4b7b2bea054e078066b7f2b352251e'
                    }
                    'src_server_outbound_on-insert_ts': {
                        table: 'sys_module'
                        id: 'eeac1f5a4c3941d3959198e0d4532d1d'
                    }
                    'src_server_outbound_on-update_ts': {
                        table: 'sys_module'
                        id: 'b8ac5b04dc6a495097480bbdc9c0d9e9'
                    }
                    src_server_outbound_outbox_ts: {
                        table: 'sys_module'
                        id: '6f94dd373d7c49d494aca782de25d5db'
                    }
                    'src_server_outbound_poll-only_ts': {
                        table: 'sys_module'
                        id: 'c9e804b025dc4cd68c9b478a24f01f08'
                    }
                    src_server_outbound_reconcile_ts: {
                        table: 'sys_module'
                        id: 'c01ed9df9e814389a3c3fdbb0612f4d0'
                    }
                    src_server_outbound_redeliver_ts: {
                        table: 'sys_module'
                        id: 'df7cdc18c9c3457794416453e56e7335'
                    }
                    src_server_outbound_request_ts: {
                        table: 'sys_module'
                        id: '56068ae711994aafbfb5a791a9c7a600'
                    }
                    'src_server_outbound_request-text_ts': {
                        table: 'sys_module'
                        id: 'b08a19daea634433ae8703bc8b315809'
                    }
                    'src_server_outbound_settle-message_ts': {
                        table: 'sys_module'
                        id: 'c405cabfa16d47ee85f21be9f76ae0bb'
                    }
                    src_server_outbound_sign_ts: {
                        table: 'sys_module'
                        id: '23a4790d98f34392845117e983e8b85f'
                    }
                    src_server_outbound_sweep_ts: {
                        table: 'sys_module'
                        id: '8ed089241a454cf5bc3beb63fdb25d68'
                    }
                    'src_server_outbound_take-answer_ts': {
                        table: 'sys_module'
                        id: '8b4ba9f7ec2748159c5c3195624c2335'
                    }
                    'src_server_outbound_try-message_ts': {
                        table: 'sys_module'
                        id: 'a4d91e651a0d45e788a1185fb25c46e9'
                    }
                    'src_server_outbound_unreadable-secrets_ts': {
                        table: 'sys_module'
                        id: '4fcd594a0d73424d88019be4805c7473'
                    }
                    'src_server_outbound_untold-notes_ts': {
                        table: 'sys_module'
                        id: '37db549c94f44e4f9248853e705c3637'
                    }
                    src_server_outbound_verdict_ts: {
                        table: 'sys_module'
                        id: '46ca062b1e1f47d7aed49fe9d8e23b7d'
                    }
                    src_server_outbound_wake_ts: {
                        table: 'sys_module'
                        id: 'b31460d2e28642ee9676b0e036694de7'
                    }
                    src_server_outbound_webhook_ts: {
                        table: 'sys_module'
                        id: 'b10c5c9ad9dd4c189f0906324282e5b0'
                    }
                    'src_server_outbound_webhook-request_ts': {
                        table: 'sys_module'
                        id: 'bb826097b94948bfaecbfa58a67abe56'
                    }
                    src_server_platforms_aisoc_adoption_ts: {
                        table: 'sys_module'
                        id: '3c6ab4813c8a46f688593f5771ccd259'
                    }
                    src_server_platforms_aisoc_defaults_ts: {
                        table: 'sys_module'
                        id: '08790c4fc4124948861870142e523039'
                    }
                    src_server_platforms_aisoc_events_ts: {
                        table: 'sys_module'
                        id: 'ddaedf23551b4cfd8b76016c7cc8a089'
                    }
                    src_server_platforms_aisoc_index_ts: {
                        table: 'sys_module'
                        id: '5aa7da8089e141d3bc9d53abf8eef792'
                    }
                    src_server_platforms_aisoc_inquiry_ts: {
                        table: 'sys_module'
                        id: 'ca06791416ca487f891564028e9572aa'
                    }
                    src_server_platforms_aisoc_messages_ts: {
                        table: 'sys_module'
                        id: '52a61e817e564cb98fb07a6dde2eb8b7'
                    }
                    'src_server_platforms_api-request_ts': {
                        table: 'sys_module'
                        id: 'f0995ee55c9b460d8bdba18f038ddc87'
                    }
                    src_server_platforms_complete_ts: {
                        table: 'sys_module'
                        id: '1411ab6d415845319a72f843256addb9'
                    }
                    src_server_platforms_connection_ts: {
                        table: 'sys_module'
                        id: 'edf8f4cb9a0a469e86310c307183aa3e'
                    }
                    src_server_platforms_generic_events_ts: {
                        table: 'sys_module'
                        id: '6fbba205f1ad4c3a8b53ba586980d022'
                    }
                    src_server_platforms_generic_index_ts: {
                        table: 'sys_module'
                        id: '0164cc1c8e284d91b7b355e4485078d1'
                    }
                    src_server_platforms_generic_layout_ts: {
                        table: 'sys_module'
                        id: '372d036c17104261a6c7095924b24251'
                    }
                    src_server_platforms_generic_messages_ts: {
                        table: 'sys_module'
                        id: '75ba88f56cab4f08a069ecbac6d48741'
                    }
                    src_server_platforms_index_ts: {
                        table: 'sys_module'
                        id: '64b2d94a84d0409b8d72408ad0c0183d'
                    }
                    'src_server_platforms_message-definition_ts': {
                        table: 'sys_module'
                        id: 'd01a5ed9aaf640ecb4a64402060d0bbf'
                    }
                    src_server_platforms_platform_ts: {
                        table: 'sys_module'
                        id: '137c0b3b8ccc438585bb721b821c4956'
                    }
                    'src_server_platforms_rca-engine_adoption_ts': {
                        table: 'sys_module'
                        id: 'a8ba302b8fa8489ebb0ebd3806f5b0b6'
                    }
                    'src_server_platforms_rca-engine_defaults_ts': {
                        table: 'sys_module'
                        id: 'f9fa0c9f313d40808416119309fe4668'
                    }
                    'src_server_platforms_rca-engine_events_ts': {
                        table: 'sys_module'
                        id: 'd89a1b1a08eb490d89a18d84917aef77'
                    }
                    'src_server_platforms_rca-engine_index_ts': {
                        table: 'sys_module'
                        id: 'a4cd8ba87cb94e66ac3e847b565bedaa'
                    }
                    'src_server_platforms_rca-engine_messages_ts': {
                        table: 'sys_module'
                        id: '14e5c9f46b6f4e6d80a9e6a7213c02f5'
                    }
                    'src_server_platforms_rca-engine_template_ts': {
                        table: 'sys_module'
                        id: 'd5612dc1b24148f1b236f64d258790ac'
                    }
                    src_server_platforms_recognise_ts: {
                        table: 'sys_module'
                        id: '0efb4fff167e4b51ba194033823afeb7'
                    }
                    src_server_platforms_truthvouch_analysis_ts: {
                        table: 'sys_module'
                        id: 'bddbd0d6d8e14f6485d320ac7b7738b9'
                    }
                    src_server_platforms_truthvouch_batch_ts: {
                        table: 'sys_module'
                        id: '356c8532b7d24691bfd7b9117db1d45b'
                    }
                    'src_server_platforms_truthvouch_change-defaults_ts': {
                        table: 'sys_module'
                        id: '679fd3ccfbfe46f8b4c009389f306dea'
                    }
                    src_server_platforms_truthvouch_defaults_ts: {
                        table: 'sys_module'
                        id: '08ce1aa642e84631b5442184a75d6434'
                    }
                    src_server_platforms_truthvouch_events_ts: {
                        table: 'sys_module'
                        id: '677b6176f170404e9830f5c318e027aa'
                    }
                    src_server_platforms_truthvouch_index_ts: {
                        table: 'sys_module'
                        id: '6ab23e75e3be4d7688148fa2182f6ab7'
                    }
                    src_server_platforms_truthvouch_messages_ts: {
                        table: 'sys_module'
                        id: '322e779c61a545ac8c87d7d100da5f61'
                    }
                    src_server_platforms_truthvouch_security_ts: {
                        table: 'sys_module'
                        id: '45afc4269aad4d3693035490934dc2b0'
                    }
                    'src_server_platforms_truthvouch_security-defaults_ts': {
                        table: 'sys_module'
                        id: '2aaa279a5c5d487fa43358e92bb8f701'
                    }
                    src_server_platforms_truthvouch_shape_ts: {
                        table: 'sys_module'
                        id: 'ab7e16c2e4e741baafabd988c716ee11'
                    }
                    'src_server_platforms_truthvouch_system-defaults_ts': {
                        table: 'sys_module'
                        id: '0fad121124b24e91af4483033d39fc37'
                    }
                    src_server_platforms_truthvouch_systems_ts: {
                        table: 'sys_module'
                        id: 'f8ea8bc1faf14042ad83120252ac1e50'
                    }
                    src_server_platforms_truthvouch_values_ts: {
                        table: 'sys_module'
                        id: 'fd59c5b72ae145ffaf62f07471903b00'
                    }
                    src_server_records_adoption_ts: {
                        table: 'sys_module'
                        id: '22b9be8d1fdb4730beaf4e2e4a778cb2'
                    }
                    src_server_records_apply_ts: {
                        table: 'sys_module'
                        id: '576628d9cf7a4d7aa92eba9cda56a664'
                    }
                    'src_server_records_apply-ci_ts': {
                        table: 'sys_module'
                        id: '20eb9228c25142708078da439c8c8a0d'
                    }
                    src_server_records_attach_ts: {
                        table: 'sys_module'
                        id: '11671fde38894fb4915908dcb9349e6a'
                    }
                    src_server_records_attachments_ts: {
                        table: 'sys_module'
                        id: 'e77d6192e5a042e6a3c73f2024e89270'
                    }
                    'src_server_records_change-request_ts': {
                        table: 'sys_module'
                        id: 'd7d80be1a9c5440980bb698c25850040'
                    }
                    src_server_records_ci_ts: {
                        table: 'sys_module'
                        id: '52ea852323804b5bbbc34d0b9e05183d'
                    }
                    'src_server_records_ci-refusal_ts': {
                        table: 'sys_module'
                        id: '9300423ed5ac4f9ab984750c13cba597'
                    }
                    'src_server_records_ci-values_ts': {
                        table: 'sys_module'
                        id: 'ed5030f1d57f4ddf9855e3b33efe3d21'
                    }
                    'src_server_records_ci-work_ts': {
                        table: 'sys_module'
                        id: 'e9f193d49b744a249798ff12d56838ff'
                    }
                    src_server_records_completion_ts: {
                        table: 'sys_module'
                        id: '86835c0115524f849da95d387b2861a1'
                    }
                    'src_server_records_compliance-task_ts': {
                        table: 'sys_module'
                        id: 'b3e237350f094aa0b5f56441f949a019'
                    }
                    'src_server_records_configuration-item_ts': {
                        table: 'sys_module'
                        id: 'c609f68ae3cf49fab9da7682718a2b3c'
                    }
                    'src_server_records_connection-defaults_ts': {
                        table: 'sys_module'
                        id: 'b5d7eb0128f44344a55a0dd08f5c73e8'
                    }
                    src_server_records_correlation_ts: {
                        table: 'sys_module'
                        id: 'fe68a4544d73465891833a3eb14285aa'
                    }
                    'src_server_records_each-apart_ts': {
                        table: 'sys_module'
                        id: 'e3e808ba2161442c80e6ec4c266c53c1'
                    }
                    src_server_records_ensure_ts: {
                        table: 'sys_module'
                        id: 'bfd19daa22c3457bb22eef1a70b35ae5'
                    }
                    src_server_records_episode_ts: {
                        table: 'sys_module'
                        id: '8471ea8023894c2dba598a289e60272d'
                    }
                    'src_server_records_event-key_ts': {
                        table: 'sys_module'
                        id: 'afb2acbf790246cd84a1d5d0135fa626'
                    }
                    src_server_records_incident_ts: {
                        table: 'sys_module'
                        id: 'dbe258adf6784bbfaa2df8a4f0e4b274'
                    }
                    src_server_records_journal_ts: {
                        table: 'sys_module'
                        id: '758bffe7898f4682b827d8cfecf8a43b'
                    }
                    src_server_records_lease_ts: {
                        table: 'sys_module'
                        id: '59ddee8cb0424ea6b2ad6f2af2f49283'
                    }
                    'src_server_records_link-records_ts': {
                        table: 'sys_module'
                        id: 'd34f93fb92f64d9a9d79c36ada91cb14'
                    }
                    'src_server_records_look-up_ts': {
                        table: 'sys_module'
                        id: '57d1a5256a0c4e519b447e10731b6290'
                    }
                    'src_server_records_make-record_ts': {
                        table: 'sys_module'
                        id: '23ed0ee65b024fe7839cf6b5c7dff9a1'
                    }
                    src_server_records_note_ts: {
                        table: 'sys_module'
                        id: 'b06aa4382b7c4a1f9c74ebdc3fa2ec79'
                    }
                    'src_server_records_note-asked_ts': {
                        table: 'sys_module'
                        id: 'e1810195f32f421b847c271a5cd9cc2e'
                    }
                    src_server_records_operation_ts: {
                        table: 'sys_module'
                        id: '42afd54cfcc04da397e6b260cacd6a70'
                    }
                    src_server_records_pending_ts: {
                        table: 'sys_module'
                        id: '9d985e0de04045d5a4a46e58cb1a00b2'
                    }
                    src_server_records_recent_ts: {
                        table: 'sys_module'
                        id: '06c51050f81748d6a8d89a46cf1bc638'
                    }
                    src_server_records_reference_ts: {
                        table: 'sys_module'
                        id: '9d08037b4f7747bcb0815aebbc0846fc'
                    }
                    'src_server_records_relate-cis_ts': {
                        table: 'sys_module'
                        id: '8519f79e69634ed5af22b2cf713156a3'
                    }
                    src_server_records_role_ts: {
                        table: 'sys_module'
                        id: '34637168dede4e56b15bc6c366f8cea7'
                    }
                    'src_server_records_security-incident_ts': {
                        table: 'sys_module'
                        id: '799c05ab8ef24638877b16108c23ad0c'
                    }
                    src_server_records_snapshot_ts: {
                        table: 'sys_module'
                        id: '3fe5d69fcdec4cae95708cc4757611ef'
                    }
                    src_server_records_state_ts: {
                        table: 'sys_module'
                        id: 'b7a7d5cc896641209db1920e1c7c6dac'
                    }
                    src_server_records_target_ts: {
                        table: 'sys_module'
                        id: '13a9cee0e88e475bb4acd3e319b083ca'
                    }
                    'src_server_records_update-ci_ts': {
                        table: 'sys_module'
                        id: '563310bbeeee435da20d6cacbcb2b9a2'
                    }
                    src_server_records_write_ts: {
                        table: 'sys_module'
                        id: 'a289c96a3cd84832a42ccc2c4b9ec0a8'
                    }
                    'src_server_resources_answer-question_ts': {
                        table: 'sys_module'
                        id: '668fa94fa6f1435a83e372e323babc30'
                    }
                    src_server_resources_call_ts: {
                        table: 'sys_module'
                        id: 'a0221e1e8d0b4d5c9dae6571fa5a74f8'
                    }
                    'src_server_resources_call-event_ts': {
                        table: 'sys_module'
                        id: 'c40a7f8d4c1c4e2eb4f328f13ff56d3a'
                    }
                    src_server_resources_calls_ts: {
                        table: 'sys_module'
                        id: '8d53302af48e47aca11b180c942e3c4b'
                    }
                    src_server_resources_change_ts: {
                        table: 'sys_module'
                        id: '6fed5a416d3f47ddb5865afad430e317'
                    }
                    'src_server_resources_change-link_ts': {
                        table: 'sys_module'
                        id: 'a7d5b37f395f4345a8e49f1a44497426'
                    }
                    'src_server_resources_configuration-item_ts': {
                        table: 'sys_module'
                        id: '0f953da7de3d47c6b6429c4d719f2195'
                    }
                    src_server_resources_endpoint_ts: {
                        table: 'sys_module'
                        id: 'c9e19c4799c44d5c9c2cc8b4a5b3d24d'
                    }
                    'src_server_resources_find-ci_ts': {
                        table: 'sys_module'
                        id: 'd4955c0a7d3e4436b61f46efcfaea2e8'
                    }
                    'src_server_resources_find-incidents_ts': {
                        table: 'sys_module'
                        id: 'e22d90688b6e4fc89dc6f9cff34bea84'
                    }
                    src_server_resources_incident_ts: {
                        table: 'sys_module'
                        id: '2fe91da9b703497e8745b854bb6c2a2a'
                    }
                    src_server_resources_levels_ts: {
                        table: 'sys_module'
                        id: 'e87cbdca9231482ebed7cdba17f809d7'
                    }
                    'src_server_resources_linked-incidents_ts': {
                        table: 'sys_module'
                        id: '51ff85436b014b8ba58e2de4a54777c2'
                    }
                    src_server_resources_made_ts: {
                        table: 'sys_module'
                        id: '17465cd505b447aa9fa52ddb72f5c5bf'
                    }
                    src_server_resources_parameters_ts: {
                        table: 'sys_module'
                        id: '8ff82b25bdfa45e881e61cec77b85f79'
                    }
                    'src_server_resources_plan-call_ts': {
                        table: 'sys_module'
                        id: '7dd2261a43604aa68f82ff085f785041'
                    }
                    'src_server_resources_read-call_ts': {
                        table: 'sys_module'
                        id: 'dea1224553484ca3ae6da82ca4163565'
                    }
                    'src_server_resources_receive-bulk_ts': {
                        table: 'sys_module'
                        id: '1089c756e3984ea3b470b7a2e6bce6e8'
                    }
                    'src_server_resources_receive-call_ts': {
                        table: 'sys_module'
                        id: '687cc8b8bb0f48a087c51b5649a9bda1'
                    }
                    'src_server_resources_repeat-key_ts': {
                        table: 'sys_module'
                        id: '234b2b1dd9c0498ab0cf9deeeeeb788a'
                    }
                    'src_server_resources_report-incidents_ts': {
                        table: 'sys_module'
                        id: '4769d778ff8e4b6db55268c358c3a3ae'
                    }
                    'src_server_resources_security-incident_ts': {
                        table: 'sys_module'
                        id: '186ad57e2ef94c6fbebec79a9dd53f92'
                    }
                    'src_server_resources_store-call_ts': {
                        table: 'sys_module'
                        id: '945e67f363234d8b82f6f99f57864906'
                    }
                    src_server_resources_ticket_ts: {
                        table: 'sys_module'
                        id: '396577d97761412f88163b8c63d1f4d9'
                    }
                    'src_server_resources_webhook-endpoint_ts': {
                        table: 'sys_module'
                        id: '2a7bf05177014d82a3150033058418ca'
                    }
                    src_server_resources_webhooks_ts: {
                        table: 'sys_module'
                        id: '306ea24cd9e14945a4ec9b98d83497c4'
                    }
                    src_server_retention_archive_ts: {
                        table: 'sys_module'
                        id: '58c50dc42faa4b76a6feeb4e1d2e23c2'
                    }
                    src_server_retention_job_ts: {
                        table: 'sys_module'
                        id: 'fcd139705efc4a56a3362f088b982e19'
                    }
                    src_server_retention_purge_ts: {
                        table: 'sys_module'
                        id: '6f7f05599ff34c0ea72a88244f6665b5'
                    }
                    src_server_setup_action_ts: {
                        table: 'sys_module'
                        id: 'fa84f836d3474f969a49db498026c277'
                    }
                    'src_server_setup_audit-connection_ts': {
                        table: 'sys_module'
                        id: 'c4ba7165a6e94dfb80f38464c45cf771'
                    }
                    'src_server_setup_canonical-json_ts': {
                        table: 'sys_module'
                        id: '7e14a5bafc8346a695a9d1b7a60d30ba'
                    }
                    'src_server_setup_check-addresses_ts': {
                        table: 'sys_module'
                        id: 'ae697a7fce7f43f794344501349fc6eb'
                    }
                    'src_server_setup_check-alerts_ts': {
                        table: 'sys_module'
                        id: 'e4458f8543774c5e9c4e5d30a98f136a'
                    }
                    'src_server_setup_check-cis_ts': {
                        table: 'sys_module'
                        id: 'abeaa28d21f24900a58687195da946e7'
                    }
                    'src_server_setup_check-instance_ts': {
                        table: 'sys_module'
                        id: '183a9a5a8cab423d87e2eed23164aab8'
                    }
                    'src_server_setup_check-login_ts': {
                        table: 'sys_module'
                        id: 'ea2a00b4f833435f9cddc7717b17043f'
                    }
                    'src_server_setup_check-mapping_ts': {
                        table: 'sys_module'
                        id: '5e951b542d7d43cba04f9507dbe7e39c'
                    }
                    'src_server_setup_check-records_ts': {
                        table: 'sys_module'
                        id: 'c5054a0418574d768604f9903610b5ab'
                    }
                    'src_server_setup_check-secrets_ts': {
                        table: 'sys_module'
                        id: '796a75daaa0845eabf0c83f99151dbae'
                    }
                    'src_server_setup_check-setup_ts': {
                        table: 'sys_module'
                        id: 'b7d037fbbf4c4dfe9cbdcbcb8f4fd8e9'
                    }
                    src_server_setup_defaults_ts: {
                        table: 'sys_module'
                        id: 'b4061e94cd6b4888b29efd565c00c814'
                    }
                    src_server_setup_desk_ts: {
                        table: 'sys_module'
                        id: '0f3e60ad1f724b328bc03a635dbda7e1'
                    }
                    src_server_setup_facts_ts: {
                        table: 'sys_module'
                        id: '4780f7d0fc6e4b7f95361e5b31c34fb4'
                    }
                    src_server_setup_finding_ts: {
                        table: 'sys_module'
                        id: '367a43cd3c14405a9d7fdadf23be309d'
                    }
                    'src_server_setup_gather-facts_ts': {
                        table: 'sys_module'
                        id: '91dc52ea7d5f4e90b9f0b6e86bb8e163'
                    }
                    'src_server_setup_gather-mapping_ts': {
                        table: 'sys_module'
                        id: 'fe684647bea9414b8329187931da6387'
                    }
                    src_server_setup_pause_ts: {
                        table: 'sys_module'
                        id: '08e2402d3083476eb39089fc4e1812e5'
                    }
                    src_server_setup_preview_ts: {
                        table: 'sys_module'
                        id: 'd9e37876d266428baff6e99b1bfa71b2'
                    }
                    src_server_setup_restore_ts: {
                        table: 'sys_module'
                        id: '008ba36026bd4bb6af46c4143775eb53'
                    }
                    'src_server_setup_rotate-secret_ts': {
                        table: 'sys_module'
                        id: 'b0a1c598b1d146649f5ddcfe6d1c67f3'
                    }
                    src_server_setup_rotation_ts: {
                        table: 'sys_module'
                        id: 'c76303471d4f408aab668e7ea2ebe6cf'
                    }
                    'src_server_setup_test-connection_ts': {
                        table: 'sys_module'
                        id: '9b07c40e230347b5a9550fbedc7a6249'
                    }
                    src_server_setup_told_ts: {
                        table: 'sys_module'
                        id: '907a329adf954826b9e3c324b0af265e'
                    }
                    src_server_shared_address_ts: {
                        table: 'sys_module'
                        id: 'bed19adb5c6a419395064a2ffb72c7e8'
                    }
                    src_server_shared_decode_ts: {
                        table: 'sys_module'
                        id: '260b96b1155a4c538019e0b1c69aaf6f'
                    }
                    src_server_shared_json_ts: {
                        table: 'sys_module'
                        id: 'ca833aaab8f04ce2b69f9fffff2d0ee7'
                    }
                    src_server_shared_key_ts: {
                        table: 'sys_module'
                        id: '67043727f7134e26851910526de9e6b2'
                    }
                    'src_server_shared_log-entry_ts': {
                        table: 'sys_module'
                        id: 'acea7cd2d1724f448c99aa3dd401972a'
                    }
                    'src_server_shared_public-address_ts': {
                        table: 'sys_module'
                        id: 'de65e4bc95a047fe84c059a1b0df0fc2'
                    }
                    src_server_shared_remembering_ts: {
                        table: 'sys_module'
                        id: '3fe218dcddcb48ccafd0af071d08b524'
                    }
                    src_server_shared_result_ts: {
                        table: 'sys_module'
                        id: 'ec01966fb4ee47b9b6a2499d47937d89'
                    }
                    src_server_shared_secrets_ts: {
                        table: 'sys_module'
                        id: '9a32b9cbbd244bc9b7bb3eb1cb289a4a'
                    }
                    src_server_shared_sha256_ts: {
                        table: 'sys_module'
                        id: '8d0b59ce52ab4e879a2fbffd6116f9ca'
                    }
                    src_server_shared_text_ts: {
                        table: 'sys_module'
                        id: 'd1478358d7b24d75933c095f2b6b3315'
                    }
                    src_server_shared_time_ts: {
                        table: 'sys_module'
                        id: '35f4fd0b5e7f4b018e55f81c820f323d'
                    }
                    src_server_signature_digest_ts: {
                        table: 'sys_module'
                        id: 'ec5663fe3f36417b8a899061a2f10f84'
                    }
                    src_server_signature_flaw_ts: {
                        table: 'sys_module'
                        id: '1216a1fc89544fd19349a6a0ec84d487'
                    }
                    'src_server_signature_hmac-sha256-base64_ts': {
                        table: 'sys_module'
                        id: 'f7b4de154e6144739656953a92f46a37'
                    }
                    'src_server_signature_hmac-sha256-hex_ts': {
                        table: 'sys_module'
                        id: '81f606034c224f5cb0073d6da022be96'
                    }
                    'src_server_signature_hmac-sha256-timestamped_ts': {
                        table: 'sys_module'
                        id: '9cd0f981ac5949d8972dada8b4e39bc0'
                    }
                    src_server_signature_index_ts: {
                        table: 'sys_module'
                        id: '3b5eb82fade04dcabfc9734c0b80823b'
                    }
                    src_server_signature_keeptrusts_ts: {
                        table: 'sys_module'
                        id: 'a39a6f0b16c44ebe90a6ce1aec48e6f4'
                    }
                    src_server_signature_keys_ts: {
                        table: 'sys_module'
                        id: '8e1c51c0522c4210b69d581e7168735e'
                    }
                    'src_server_signature_rca-engine_ts': {
                        table: 'sys_module'
                        id: '2c5dbe99e7b84a2f99fbb99b16df4556'
                    }
                    src_server_signature_scheme_ts: {
                        table: 'sys_module'
                        id: '70020252f1fe437c8880a7ec53793a62'
                    }
                    'src_server_signature_standard-webhooks_ts': {
                        table: 'sys_module'
                        id: 'cb12d7c977d240749d76d12806cc5da8'
                    }
                    src_server_signature_tolerance_ts: {
                        table: 'sys_module'
                        id: 'ffea5412f4a548b6b1f67ede8154615c'
                    }
                    src_server_signature_truthvouch_ts: {
                        table: 'sys_module'
                        id: '49182f4371b4405395f34cc8ee20e8d7'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '001bca8944e743dd854a48f1583eb0c8'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0030cdc73f54479686435846017f0edf'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'faulted_ref'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00598a50770b423c9db5cda34f8e2d3e'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00cebe7b742146b7977d8841a2d27609'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'envelope'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '00f05edab7794bbfbaffca5e9edf2c03'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '00fd61b5d9ee4971bdcdb3f019ad6132'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'register_ci'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '01115c8961704863a31a427e35adca67'
                        key: {
                            sys_ui_form: {
                                id: '2d6f338f44294f658e2b25248b8c22ef'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0111dd43e24d482aae548a7294792001'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0128c7a3c0624ccea8d40dc7b4781c6d'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0151fb106b92411d95024796d79fb567'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0172960afe0e4569b904f2e1ed29d2db'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01880c7903704c82b6717e02aebfa0f4'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'previous_callback_secret'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '020e491685774288bd0ca9e2669bb135'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                            value: 'new_episode'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02a0e70fe3774a43af43e5126d5ffb06'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_event_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02b21bcba9d24d0e8bedcb9f05115767'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '02b7bb5b8a514f28ad17b3ceee9f2aa2'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '02d3ab9d5c064ee39c5a40732766cfff'
                        key: {
                            list_id: {
                                id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02f3c8f0b06c483cb180bbe8e0c5c9f3'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0306de7cdc4d4ee4bf4cf33440cf3e63'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '032ef5f5b0094575988cbb9ee4cf2cbe'
                        key: {
                            sys_ui_action: 'd5899c8497fd418db7c15a86701a71e8'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '03440a7b4af04faa91ad88c58ef2d67c'
                        key: {
                            sys_security_acl: 'a4e00d70a67f4f8c91b15e2d90630848'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '034dc26865af45caa52045ef3bc3b0c8'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'pending'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03b674eeac5442aab3a49ebf984c073a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '03fd92061ad541a8bde1085e05303116'
                        key: {
                            name: 'x_aigov_bridge_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '04101fa0689b4d348b4d0756bcf2bb0b'
                        key: {
                            name: 'x_aigov_bridge_message'
                            caption: 'Message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0470bf88b4084c33a29fb3430800d464'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '04eaac2238e3449f8d4a2c3b935783f5'
                        key: {
                            sys_ui_action: 'f7d6dcdc57704857aa2fbf75269bc10c'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '04ed08d19cc543dab18d95b07e6dff33'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '05291ef00ae541b28a179545c898b75a'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'attach'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '05c6b7e7857147cd9becefeedf8bd572'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'superseded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05ca8471793a42538b98aa764d383e81'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_status_code'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05e9ae9c6b2b49e8ac6416f338b69583'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'first_tried_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05ee02ace7c7479392ce2c6ff46b8e2a'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0664db86676a4bd3b3beccb80f317161'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '068fe2027e184d84b7b8bde39c838dd1'
                        key: {
                            sys_ui_action: '78b67a86b5414953830e4c0536ec7f83'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '06a34b3ffd1e45cf86eb9d6aa701bc14'
                        key: {
                            list_id: {
                                id: '07e127ad5b11446dab174483773aad43'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '06a83d241434401d84d182a5772ac9eb'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'operation'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '073ff98102384b1bb553ce90eb51b8a1'
                        key: {
                            name: 'x_aigov_bridge_message'
                            caption: 'What is sent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '077826673da04a3eabaa6de357a30c7b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '07e127ad5b11446dab174483773aad43'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0823e5ed637448b0932a01e10d2a1aa2'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'opened'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '084943acc95a42948874bd9f498ad61b'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '088042e0062d45c8a603e4bd28a6589c'
                        key: {
                            sys_ui_action: '1d484dc2e678464380434e76a0e070f3'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09149fa7951a45b6a09c5e38c9baa7b1'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'operation'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0920c21507c7470d87c7ab84655ac15c'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'last_problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '09894e434e7d4d38bfb196d8d8f554be'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'response_excerpt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '098da6f1345f4514a11f746fe202db7f'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'previous_signing_secret'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '09d0a6a67124478096c00b599c4d7bde'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '09e18d4dc5ad4dfda7b3be76840b8d7f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a359029c420410188ebae86b55cb600'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '0a35bca9be7944d399bdb94b87a077ad'
                        key: {
                            logical_table_name: 'x_aigov_bridge_message'
                            col_name_string: 'connection,channel,state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0a6f94b714b34b2d829550f23ad4d51a'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a830db18c9740638711bcdb8342f7ac'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0a9145d825a644088574b5fa97b93a67'
                        key: {
                            sys_security_acl: '65f6ba5a72aa41369bfb3703b9e58f0f'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0aac359cb5b3418f845a4cef9b6c86d7'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0ab6e96cd5de4f878e803f52461b8756'
                        key: {
                            sys_security_acl: '9ea6457c7c3c46a29d124901474d5645'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0b0931a05504438987049b3a39092dab'
                        key: {
                            sys_security_acl: '31ad1a5ad4f441c489f3e6d6f9671faf'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0bfade0fc51243aba053e86dbb0e2e94'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'channel'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c06341b55ff4319922195bd9be15216'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c2bac9800e143fc90118281a6b08f90'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ca7480b7a33497abeeaf7b00505debc'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0ce59fd120c348d781369be2e131f45e'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0cf658c716914bdcba5e2fa7a46c4d3f'
                        key: {
                            sys_security_acl: '9d54f637fc3e4eb0b7ca6cdd0f082ef6'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0d0a5ab52be1419ea37fea007edb5ddf'
                        key: {
                            sys_security_acl: '9252fd0ea69548ca86b1860ff10e4b6f'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d13bdaecee24279a131bb0a0ceaff5e'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'probe_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0d80fdbf4eb64531af6571cb7129b44f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            value: 'api_key'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0da8c8d662b34b378294aaa5d5ea597c'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'ref_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e270cba2fc945ecb6e1ca62f73a9e6f'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e27230eea1940f1baa31712ed62c6ec'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0e2be303b66e49c489b1d5f9ba0d2f33'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_inbound_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ee6b9a60d49496d937df21e9f8b19c5'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0ef09f120a3e462cb0dd30258c685b21'
                        key: {
                            sys_security_acl: 'e9a67185ffcc4814ae224cb0734ddb33'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0f21d556596e4d07a428db4e9caf089b'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0f2694c7aa044296b51caeeb8f1d8d84'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f598e0559fe40eba1545ecbd024ac88'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'ci_class'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fde903b42514cabb24debfd64293155'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fe8b0276dfb49618d3c005b7be9f25c'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ff8194c62954916b48197b72b97ee48'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '101f01dffc29445fad0aa49bf419a30f'
                        key: {
                            list_id: {
                                id: '07e127ad5b11446dab174483773aad43'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10d09c8c4b8a49918885925113f09499'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'check_name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10d17f031b624b3a8dff2683be26209d'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '112581037bad4b0fabc8d97b65bd1aed'
                        key: {
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'job'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '112e6bb618294df09a8df1c6272df9e8'
                        key: {
                            sys_ui_form: {
                                id: 'f886531de52c4e258fe36a9cfcb3bbd4'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11b5b0d79e024f8b841bcd5186afe6e4'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11ff54bca3554c70b9b28ccf199dd968'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'update_change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '120a127f04a94a059d384e6156acaabd'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'processing'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '129018590c3e401a91a891f3e595b001'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'auth'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12b0a9646be44d3989ae257908be6319'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '12b55a2f5e6745b7866acfd93fc42a7f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12c3103b4b0d4b3bb4c50899b393300a'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '12dfcffc74fc4becbc42b6530412c93c'
                        key: {
                            logical_table_name: 'x_aigov_bridge_audit_entry'
                            col_name_string: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1308a141864949e6b7339180ce8e0b69'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '131a45a8f65c4d4c8ed5984bf01cc3f1'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1363d1990f794330b388fd9e49e4215f'
                        key: {
                            sys_security_acl: '72bf8f4570614dc1968131f6199791ba'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1366645f29d9482a9022e44f032e63d6'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'cure'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '137286a1f4814a9f9a5ee45519701fb2'
                        key: {
                            list_id: {
                                id: '6028f6022f6c4f368ed8761b65905cc0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '138fb75e94dd4f70983098adf8f63ace'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13920984b3e2492ba7e9e841eca6224f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'armed_instance'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '13f0a876cbff4a0e82ea2f6521b621f5'
                        key: {
                            sys_security_acl: 'd09ddbbd2efd492eb4fbb2317443bb33'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '141701f9cf684a2da6b30d2afe906bee'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1438acc7e0df4e8284da3d9d0aca46de'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_signing_secret'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1461569d25a4403e81649be9be4befa5'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'record_sys_id'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '14a8c04e95464a4e8ba5b0b490f797c1'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14e1ebb350064f45ad88dff90515f381'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'first_tried_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1505f73d4dee4917af124acbb37d784f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                            value: 'generic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '151ad467837747a19de230b62dd8b245'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_event_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '156dfb87f2a248319cc5f13e84a90d24'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '159f7e141c7a4b848b8d86557e3bba8a'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15ab61bd674f42d7bbfaa673ae73941d'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'seen_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '15ad7e38d4734703a1d573fc273e50a7'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '15b3fb20257845048525c72f18c4bf7b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '15e6f20162a34bce86b8abac70b27f30'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'received'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15ee2629833142c59388aedeeac6bb3e'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '15f0fd0e9e5c4598b5091a7ffcdd48de'
                        key: {
                            logical_table_name: 'x_aigov_bridge_audit_entry'
                            col_name_string: 'action,connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15f49dcac35d4a1ebf0695d79ae6c679'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'message_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '16349cd7daee48d1af40d716a1bf4bd1'
                        key: {
                            sys_security_acl: 'eb410db729fe4688983af4ef92fffca5'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '16570038c8114f1da6d8b6f60bf4982c'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1674440335a44ef2a11f88bfca34b41f'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'check_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1695de29f74a44019cbaf80b964f93bc'
                        key: {
                            logical_table_name: 'x_aigov_bridge_external_ref'
                            col_name_string: 'target_sys_id'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '16a22d173f47485480585444c56ca00f'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16e00c12f0424d8ba61e5b6b04990218'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16f593674b7a48f891ca17d75daf131a'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '176ff49ef1884a41bc1ad6a431a8f5f4'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'latest_episode'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '17cb76e4b7034c0d8be42498e085e11b'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18004549bbcd46caa11b2e5b689d5ae3'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_event_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '185e54df9112478cb09e132ce4491312'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'setup_state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '187321ddee3e4bee94fba3366eaab8e6'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                            value: 'half_open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18e62d656db1453d8b17175bc601782a'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '190cc443d63e404c9d42829a6e97ae7d'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                            value: 'rca_engine'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '193ea725f9bb4f878705d9ed3f242152'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1948764ef0844c33b0ed540c0f5523bc'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '1957f39e5eaa4c60bb9af3e26cd9f9c7'
                        key: {
                            sys_ui_action: '6de90178b44f45bbb2727e767bc29ea4'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '19f623a88aa74f3aa16ee1481822646b'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            caption: 'What each side said'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a27a010fb40403b82a23eda8774e43f'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a32fe85f983444ab9bfe85ee1ebd75a'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1aac5c3388554acdad32bb2bd62f0544'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'external_ref'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ac9e9f5983b4adebaf8618fb49b57b1'
                        key: {
                            list_id: {
                                id: '9da8cf959f264f19ae0e6a624096a8be'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ae1aa51cf47403db33062d6f7c284b2'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'looked_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1af163c447de4b508c88186a4a3cd56c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                            value: 'ok'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b108dd30f334e2ba07ef928731263f5'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b29fc2d98064f368293655d8f2bc940'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                            value: 'rca_engine'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b43b0af088740c09deb5824df3c7be7'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'channel'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1b5a18176299461a92bbda07c437862c'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b6acf78de3a43898b74693562027b48'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b6b2d3273224627a03224c0b4836434'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b97d6e104844b0f8be6d6d34579024d'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1bb953a9460844949e22a3b7b3abfa85'
                        key: {
                            sys_security_acl: '9c43535143634cbfad7c2a9ffe1862e0'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c3e505552a14d6f841ca072b36f5847'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'backfill_per_minute'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1ca6055739274c2b97328ef501073cda'
                        key: {
                            sys_security_acl: '8d0645722fdf44fba5e94bcc64d50eda'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d830d9a414c46c08c372f125ddd7161'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'circuit_state'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dba8235770b49cb9bc8aad941444276'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1de9ad73f1a24ff3b02b54414652cc96'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_token'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e53ec4c08554ea89442172d77b41b01'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e5876551044438296f75834b1954c05'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'fields'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1eea54fe24f34616b1f4625feeb99607'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f1c8993f2a74e52be5a5aeeea587948'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1f5802ccad0c4e5cbdffeee8b16b382a'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f6a044a3e4a451bae6c7ecd7934b195'
                        key: {
                            sys_ui_section: {
                                id: 'bc343bffdb054eeab100177edd98d782'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'When'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1f805dd727ac4de5b5c9fa474ec05ee9'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f8daefa5e054ca7bf9220880527c54c'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'username'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1fe0b1bed2934b94b0f5bda94367a535'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2046dd3dc23640c9b0052a26279009fb'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20535b60042a4f738115058033dacbee'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'looked_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20e298b05f4d4afe9cd60ed2e96abce1'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '210772d8a271450297d00bac186b6d4c'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '218800479a6b48fc8ad736686e199f31'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '218eb80945714c119d9dbbf907f705cb'
                        key: {
                            list_id: {
                                id: '971ba8cdeecd4ba2b7b9c0589e67c505'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'completed_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '21b46dc71e884ae0a541acc821a819fa'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '228ddb9a24a7454a969c64444ab167c2'
                        key: {
                            sys_security_acl: 'c1a44cc815b74cd3b4c542af78a6ab1b'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '229867dbcfd6479cab9f253c9ca55fc6'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22e51b31ebb0486c818287b8cb10459c'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2306ecb324f247cb9d4161ae52d0b58c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'last_event_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '239b73af934c41ceb745f6c09d9760ac'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'processing'
                            value: 'immediate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23b0d3badc5e4a21b6f529f21c65b3a1'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'target_value'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23b4334ff6ad4a918a48dec5b2932737'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'note_watermark'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '23d71540936d444381dfa2a58f84b7c6'
                        key: {
                            sys_ui_action: '06f56d07de864f899a62ff14be604adc'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24623f4b7d5345278e81da72a36ec95d'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '24f76aeae9094ac9a883f69427a18cfb'
                        key: {
                            logical_table_name: 'x_aigov_bridge_message'
                            col_name_string: 'external_ref,sequence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2541e6303917425bb1463720a881a13b'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'truthvouch'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '254bc40dd6214213959507461cb2a6d7'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'latest_episode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '25c3fa0b61024fcfab7ad31358bda00a'
                        key: {
                            sys_security_acl: '73b467a4c85a4cb6927462362243b195'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25daa6d796554eee9687ed190bc5cd03'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auth_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '25df0a7b92a2441a92c1f04e03a4d38a'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2635d0b87df9415c8351bd858f281031'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'kind'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '26cb7e033ee94a9faceff77031be252b'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2791bc01169b4550ae1f078bc7b9fdcb'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '27a15bb04910433781cdb0e8ffd304b3'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '27af92d658da46d69df66e6e7a924776'
                        key: {
                            sys_ui_form: {
                                id: '14a8c04e95464a4e8ba5b0b490f797c1'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28148c2f312d41f3bc667a1145489370'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '28833ca1e57c48a491f4419a64850e26'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'circuit_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '289f99d7435c4a1ea8dafa1096457d72'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'checked_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28a5f6d42cf9479e92aab5c7e77ed289'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28b8af7d5d8e42a883658f6d7b16d22c'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2911d9ee41374e68a85104eb2f54b3b1'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2930162e89fa480e96b53c899b8227d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'backfill_per_minute'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2950f237f16041748e0caee66447eb8a'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29b31e7049654f9cbe9763202579196d'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'waits_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '29cde8114e7c477ca0c3d867912b9f30'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'entity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a046985ddb343a7938ccdbc5240ce3c'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'plan'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2a726164601f4081b7ac018e98b60c47'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'url'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a7597c7bf29480cb3d6dbb0f4bff981'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'next_signing_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ac2a844341a4b9b8c7d5e296db4f8ac'
                        key: {
                            sys_ui_section: {
                                id: '89711f17d7c64a8c8408e8f4b22de234'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'What'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'entity'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2b381233b0fb46bb80039d0df0992d3e'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b7e35b9d3f5498d80700a36642fd3fd'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'duration_ms'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2b87dc4abf6946bd9da73c12a9c69d6b'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2b98d15b485044c6ba8c920b237550aa'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'latest_episode'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2bb54741929747918ef0fa270f54ce43'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2bdc10f3953d4f2697f9bf96964a2495'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'note_watermark'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                        key: {
                            name: 'x_aigov_bridge.operator'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2c8625d6338f4d19978dcb1c44255c06'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2c9fcb070822497c96df3119e704679e'
                        key: {
                            logical_table_name: 'x_aigov_bridge_value_map'
                            col_name_string: 'platform,map_name'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2ca1a7e26ac34d55b4200e5b335e3e9a'
                        key: {
                            sys_ui_action: '3175158d47974e2683c87289fb14541f'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2cbd55ad5fa2444fb0f5b6ff354b5f65'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d2b910085d040d19e35a3ba5fca1cc8'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d34e0e3085a4bd4880b34d3ba071678'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d3b1ee520aa48a5ae185eddf1d6b104'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'channel'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d69be10286c400997845502472c38c1'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'open_security_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2d6f338f44294f658e2b25248b8c22ef'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2db1ee4969894bf2b4fcd50956da4943'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'payload'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e57443da4db41188a2f665d5f431533'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_inbound_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e67d73f4e0c4154b1632846aea386c0'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'oauth_profile'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2e6bf6c316a5483fbe822adf0ea17842'
                        key: {
                            name: 'x_aigov_bridge_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ea67b027ccb402b940c7b19d99074b7'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ef33ca144c64ec9bd0af12a67128265'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2ef4ce68bd0e4aa9aba5607a5e67d60d'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2f6347e9f025454ab01e21426e9f3218'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                            value: 'truthvouch'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f6d3264cc344bbea82cddb2d502e7a7'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'rate_limit_per_minute'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f7ed2f82570456cb4bbcce8674ea5ae'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2fb69285f0e54d22b73f920be2ba12af'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fc95c29450f40b2b662e94e88097772'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '304830bd8f674a6d9fd0a38985c74881'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '304eadc3247244dcb3891684c80740a8'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3055ec0f8b2e4a1fa9988d19147de588'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'checked_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '3090ca73294b4d6b8de1d1362ded3b77'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3116ae81cbb3427891f51f7c12feb419'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'api_base_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '318e936de442493b99287917a26aee47'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31977d5428d942f4bdaccf172687b9bd'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'url'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3197a4a8570141f3a6e24459560ecbab'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                            value: 'rca_engine'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '31cb136d93d74376b2a84a35324d7add'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '327c3cfc9dfb43948b801a30acc7465e'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32d28a14c9da4ac0af355f11cf9a5940'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32d5de8687ab4fc9890887a2250f696a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '332e43f4f00044bdbffd0dc9c19595f4'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_status_code'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '334ab412c0044ca0aea858472d42516e'
                        key: {
                            name: 'x_aigov_bridge.integration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '336fd9a9c85546ef9ede888463464e75'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_inbound_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '33c150125546467b8ba4c813420696bd'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                            value: 'error'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '33f0dc8dfc364c3ab0d08b295952f77e'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '33f459b77f1f43a384d0c2cecb09c181'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '340ea868c8ad48c2a3bd2a007aec4be3'
                        key: {
                            sys_security_acl: 'ba99aaf677cd4bbe8dcee5487662f292'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34416de48bc14a319e49f0a62b5088ca'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'opened'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '349e46a57d4d49e18b31891dd4d4cdc3'
                        key: {
                            sys_ui_form: {
                                id: '03fd92061ad541a8bde1085e05303116'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '073ff98102384b1bb553ce90eb51b8a1'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'What is sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34db20585f6a4068a85525c3b3a7f639'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34e7f66c40ec4b70a50beb7f30646b51'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'role'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '354afb3feff740a4b063dfe1d2c143e0'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '356aee6405824be687327f5507fa54cd'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3594396a145b432bbe352b2efb73ffd0'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            caption: 'Lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35992f5232054b00a5702d157f240438'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '35c35ed43be647388fb6ee934f9e7b3d'
                        key: {
                            sys_ui_form: {
                                id: '6213fbef1dbd4283aa2ed0ccebf9ac68'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35ccc44e03c64f0285d838732164d66c'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3665126efdbf48d38d3362d2421751f4'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_status_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3686cb8df88747e69c5ffa89d35aedb6'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'checked_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36eeba0ab6304b0fa4796508bccd1072'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '38334ec3e8a04d7fa3e471edbed27f60'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3869c4cedb99463baf53e199f2648ed0'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3879efcda0334e968c15b5a797852394'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '388ead211cb04a0385d1b523c2aaf08e'
                        key: {
                            name: 'cmdb_ci'
                            element: 'discovery_source'
                            value: 'AI Governance Bridge'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3914cede206548a2a8dda96c21db0141'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '392ee37f3069483a981c4e81012d2b66'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'delivered_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3995a02936bf4138a38bfdce6a6d741f'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order_key'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3995c444e48a4a89aa81f2822c992994'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'silence_told_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '39e48301699a4266be6f4db87ef0aa96'
                        key: {
                            sys_security_acl: '9adf42abb3774b959b794a65400ba4c6'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ae3527c61df4cadb457b8a7190fc4e0'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b60d8cbf1d643469e9a84727943a84c'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3b7110eb9c7e48f0974658ece26bdc0e'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b85ee61a2b84751a8af0a966432d886'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b96196f91ba4cea8e8dbd3cbdfae4d8'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3bdbfbde6395427398d84b9efd9493ae'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'remark'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3c42d02ce3194406b35d788ae3b707de'
                        key: {
                            logical_table_name: 'x_aigov_bridge_event'
                            col_name_string: 'connection,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ca6118c9287427c8285c60da7e53c1b'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ce83f251a8a4a9f911184d96f61aa3d'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3cebe0b207e04aecb152e28da7aba382'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d7deb0a50614da69dcca38023f833fd'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3d812e130b4b4986a1b23acd30084cb8'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e8ed64525f5439c8c830cac7e74435d'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ea57349609b4715a600215a922a4cf3'
                        key: {
                            sys_security_acl: '3c026a0964ec4b299dff57c8ed90deb2'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3edc945eda81405c9d795224b0f542e1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'processing'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ef10a1d5abb4608b95c3a71c918bb9f'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'headers'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f28ec624ece4c5f9282e03ee23e8e45'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fc379d036d94a1fb9d0b452cc33bf76'
                        key: {
                            sys_ui_section: {
                                id: '6b91c5a50f7147d6bdb72477546bc7c0'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What it did'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mapping_digest'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3ffe7b10db934ecc8f4b2e3298397963'
                        key: {
                            sys_ui_form: {
                                id: '6213fbef1dbd4283aa2ed0ccebf9ac68'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '400c909607c24d0e97706eaadbef0de3'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'not_before'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4012c122e8304998aceca707f982d6bb'
                        key: {
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4017c2db7fe944a2ab028b642ca6f24a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '40c6b50828f741aeb66f70c091b78bc9'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'api_base_url'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '40ff56acac53445da9a1bea52acd7327'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            value: 'oauth2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '410b38eb2d7a40a2a6bd7020eb3776bc'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'message_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '410cbbe8f09646a0bd5662e3c6674e26'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4112b3e5c2f64932bb8a6db3060ca2bd'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signature_scheme'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4139b2565f3b4a7bb3732e4668ee80f6'
                        key: {
                            logical_table_name: 'x_aigov_bridge_lease'
                            col_name_string: 'lease_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '416025f59cd8477bbd31c2ff1371daa6'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '416c83b48acd45ba82c875593769d393'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4194fbe9d68e4ae7a86b7c6d226731be'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '419939e461474049ae53c58e213419de'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode_before_pause'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '41ab0d65ee2647ffb2ccab32f7a7bb75'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '41b71537c397445a99c0d1d94dee0fee'
                        key: {
                            sys_ui_action: 'd519d75692bd407681f9cbd594343734'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41dc6701880b40309a81936862bf20b0'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '4217652307bb4422ae2a207aa6ff537c'
                        key: {
                            sys_ui_action: '953c57e05869408184e8f0d7696a37e9'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '422aa0b513214671a36ca47ac7c8a72c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                            value: 'error'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '42644f2a5c5e4f72bc25e43a2dc92a84'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '42c32dde275b4ee899d3edde49fee37a'
                        key: {
                            sys_security_acl: '76ccb015f8114628b8080c4046e63e02'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '437cfd044a6241b4ad990fec0ea78f70'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'standard_webhooks'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '43b32c153d0d4ae898a25432f9002c04'
                        key: {
                            logical_table_name: 'x_aigov_bridge_heartbeat'
                            col_name_string: 'job'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '43b50ea111144fee9a7c120be8d8a6e2'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '443f6fcafd834328b0abd1da789cd65a'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'opened'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4465fec0d6d941079f068a972ca0119b'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'actor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4497124acec0440481e44ddef62fff84'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '44c9a0eb048748a88e1cca2bbfc746e5'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '450dfdcc9442488f91ba1a97f8d1645a'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '452bf6e0330e4f708623a6ad43e6ea5c'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '452cdc268ffe4335a7038bfbbb56545e'
                        key: {
                            sys_ui_form: {
                                id: '98d9a4007fc648caa12ab7854c49ac0d'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '89711f17d7c64a8c8408e8f4b22de234'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'What'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4545f15a4401464ebdbab36c72b2e92f'
                        key: {
                            sys_security_acl: '0ae4fc63685a4167ba403dcfc853a633'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '456448f5f6f54a2e81aeb238cc3fec3f'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'callback_token'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '456cba52a9804e8cab0e422f6e3379d6'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '456e3407a06844bcaf4776f1d1b1aa81'
                        key: {
                            logical_table_name: 'x_aigov_bridge_webhook'
                            col_name_string: 'connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '45af6b9c82e6499c94babffed31c66f8'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'events'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '45c58a2846904a449357638345f6b964'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45d0c5ac00ce45db9b5521d4a12ede02'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'problem'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45dd6874f30d4afaaf2300239a487ecf'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_delivery_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '463872c183ec44c3b98c6a8b7cf8ecb3'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '463ab62b87044489a83d45de2f0d14cb'
                        key: {
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46afe5c685954825a8eb951435bd28ba'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '46fabdb6e75a407a8b380112f35e97e9'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '471daa47f6344a51a7969fccc41f596c'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'actor'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '472aab946cc24183852c82091208efcf'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '473e9b2648d34aec8a297a3f19679343'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '477b74ec6635408fa1c9de9575f3c5ef'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'username'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '477bdce16a594ffdaf91b1dd665cfdf3'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '47bc336742b944d7859b9d669382b59f'
                        key: {
                            logical_table_name: 'x_aigov_bridge_message'
                            col_name_string: 'message_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4832bf7ac3ac487a8242c3b6d73b5a5a'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_signing_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '484662cf237647cfa8ddf4ed4217f9d5'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'occurred_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '48532fb679e34f468f2fb12999d0b173'
                        key: {
                            sys_security_acl: 'a91d7a8a61134bbaae36bf94e3cc4071'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '486e143e2a824b13a9978af527f13b79'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                            value: 'aisoc'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '487c7604879d4b04992046397918da71'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '48fd2dacc4fe40179d9b9103b8f22470'
                        key: {
                            sys_ui_action: '28ac6915f3224bf08383a38bcacc1135'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '491c8f4dd124433487683dbce56f6301'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4931cf0c13cc49d4b83fa649de15f8e2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '49658ebc2647466688a1f885ebd5234a'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '499182b5aa1a4f30ad851a64e2aeadec'
                        key: {
                            sys_ui_action: '9c9a3e97a35e40e196ac2e761e6818ad'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '49a7171ead4341f2b7a7607024a3b306'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            caption: 'Bookkeeping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '49d7059c68714dbdaee63e1f5b63f059'
                        key: {
                            sys_ui_action: '9f04848ab35445119aa97a71a6f66a8d'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '49db86a41d274726b6f77f7655b3edd6'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                            value: 'poll_only'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49ddfd8920284630a64465c1516003d5'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '49e7727aa4e448b2af76a440e2e217d8'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'auth'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '49ee9cc2a0b948098970470cf92187ed'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'resolve_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4a2de834d18b42b49b50cae3826f7474'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'probes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a863d36217041a5b234cce06e5140b6'
                        key: {
                            sys_security_acl: 'ba5c9254d2d44261b4729aa4ea9b5db9'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4aad0d14856e47fb809cb3bd356add24'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4abcfcfe87454da2a1ab02fd09455f13'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b228f61cea94ce48bf61aff613e5801'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'url'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b3ffea4d0bc4c7198a3320de75ee495'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b52d28769c442c8b8657c6c0b1e1e7c'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4b96df9c8496440ca2c0713e0cbea09e'
                        key: {
                            sys_ui_form: {
                                id: '6213fbef1dbd4283aa2ed0ccebf9ac68'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6b91c5a50f7147d6bdb72477546bc7c0'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What it did'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4bab7b460e4a417098cb429df408af09'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4c10a0bf1b7141c1a30697cf39c7f21e'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c510ac746e0433abcba3a572e4827b1'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'passed_over'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4cb8f664240c43d393e25e926e1c76c7'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4cf299586401494abfcc7ecac30f2e30'
                        key: {
                            list_id: {
                                id: '6028f6022f6c4f368ed8761b65905cc0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'recheck'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d0d9b6dc8d044c99999674505565284'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'not_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d3465d419f14b44be8accc48fe975bc'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                            value: 'aisoc'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4db4fdfa2e274fa48cbe18995574a458'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4dc679fdc41f4f699fb3ec4d49a9ad5e'
                        key: {
                            sys_security_acl: '72bf8f4570614dc1968131f6199791ba'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4dc981a4dad44626b3fe92d41dda1cb5'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            value: 'retry'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4dff108739574b479fcf23d7bd944e95'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '4e41978cc74445fea5bbcecf1cac081c'
                        key: {
                            name: 'x_aigov_bridge.monitor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e5fc95f59f94b579a947010b157a0cf'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_number'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ec9d687a4b640d3a9fa0ed674b0b643'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'problem'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4f187352c7dd4208a372a5da03c59319'
                        key: {
                            sys_security_acl: 'd09ddbbd2efd492eb4fbb2317443bb33'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f2fd622569b41e6b6f0e0f4860c9f40'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signature_only'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f5f60c909e44a3297bcb85160a84edd'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f6bf425d42f4aafa3e5b791f96d2934'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_delivery_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f6d253a50824fcfb9a7fabed2b328e4'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4f87ca8e5c4c40c7ad112d6b0dd903cb'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4f8fe55aeb3d4035bdfccd749a5b89ce'
                        key: {
                            sys_security_acl: '9d54f637fc3e4eb0b7ca6cdd0f082ef6'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4fbd0b8cd3234ec19673aa902c42b3f0'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'actor'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '4ff797584d064b4c9d905e20605a990d'
                        key: {
                            sys_ui_action: '5c7ea86cbbd841d79cc65bbf591b05e2'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '507621a508c344a79d6789d4ba3fbe16'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '507e9441968f4dca914c5cf51838993e'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                            value: 'ok'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '50813753837143d39fd4760df6ed906b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            caption: 'What was sent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '509a9faac31c440ea49d88954b12d7a4'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50a6d1e4ec224bd082c585f0757fdaf5'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '50bad8abfe2740a4902a3642b67e3989'
                        key: {
                            sys_security_acl: '951d0d59d7164b43bb742a6f62815b99'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '51b2c1d30f374ea6a148b823d3ae5801'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '51ec9bcf7d614cb9a05f955ce54922ce'
                        key: {
                            sys_security_acl: 'eb410db729fe4688983af4ef92fffca5'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '520741d706da4d619fffdceffe450b9c'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '522266c274514bffac5c79c68a31c3e5'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'alert_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5239420598a846ff924358fd78271af9'
                        key: {
                            sys_security_acl: '73b467a4c85a4cb6927462362243b195'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5258848ef77f4d668fd39de372575089'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'external_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '527131ce96504870b8232f887a7ca823'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5295b89998134f2791bf57cc983a0caa'
                        key: {
                            sys_security_acl: '8669a62fea7847b6991f92a311195cee'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '52a1a4b034cc48218a87a8abfa02c55e'
                        key: {
                            sys_security_acl: '016260819a83477c9ec8d6aa47027bb1'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '52c3b94b74634d8bb5e509ce61630e79'
                        key: {
                            sys_security_acl: 'f138004dd71743d7a1b82fc638e5a6df'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53287ca77a4a44b9b012b502f448c429'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5358239fca024f249bb702ee2547ed02'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'credential'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '53d69675636a48e096f9159a4561bbe7'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            caption: 'Event mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53ec5d9f66884afd9c72d6b990d31cce'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'dead_told_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '53fa8907dd1d4f7d8fb7208ae180bc79'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'external_ref'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '541a36e2d3c747b18f50b9f98781043e'
                        key: {
                            sys_security_acl: '016260819a83477c9ec8d6aa47027bb1'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5453edd733c94e049a5144260b191f15'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'API of the platform'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '548bd583513240e7b2c4e870b2356be2'
                        key: {
                            name: 'x_aigov_bridge_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '549f5504a3d84471ada62f8a5f3f456c'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54a59005509f4f80b94813e909e89b3f'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '54f3295c953a4f588a47ac8d8774be95'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '552a267b24e940c0a4b47e8792307049'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5555c8a554f34abca6ff5682fbb15b2d'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'recheck'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '555dfb216080403ba17c3a3b22647ba6'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '556159e6eac84729a3fbb414cb98e6a1'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55af43a62eb4464783ad89759b1b1f1a'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'position'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55b1672373c9431ead015953a5cc564c'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'lease_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5607e57ad7974fee93c7a02dbd227917'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'open_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5681852c87d5422f8f3a077e423dcd7b'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '56946ed480f44c5999146e639950cb1c'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5764e45b407242d88bbfc91f3e31aa82'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'said'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '57ad88d43cb846409dd121359a64b66a'
                        key: {
                            sys_ui_action: 'cf27bd6aeb6e477f8e525ff3ab8ee23f'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '57e85e0d8aa24305a44aaec1feb6d054'
                        key: {
                            name: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58506523d5df4c5294eaa84a877b42be'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'probes'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5873f617082344b5a4d80fdc2f5cdc05'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'probes'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '58b08921f5884612b73422ec1efcc2b7'
                        key: {
                            logical_table_name: 'x_aigov_bridge_external_ref'
                            col_name_string: 'target_number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '593078fdb94847d5b4047d44971fa4cc'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5968846031e246ce88e4b450d1399ed6'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59a1f7c0bc0f494694a9b1e187fbf3c4'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_url'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '59d02dd5b41e49caaf0460e16abc5cf9'
                        key: {
                            sys_security_acl: '4a9affffdbb7450b815ae29fb64ae5d1'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59d71802a14647c79df659646df255bb'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'map_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a115110dc904ae193203ac957e35a99'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_checked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ac827654e384b3493e44017eb51ae1b'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5af5d3b7ba2a4b27bcd15e187470b45f'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'opened'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '5b2175bd6d7c497bb1d953ae14d8597d'
                        key: {
                            sys_ui_action: '9f04848ab35445119aa97a71a6f66a8d'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5b6fb7f9c0754113ad528059c4976a7c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                            value: 'text'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '5bb1101493b94247a0b5f246975df7d1'
                        key: {
                            sys_ui_action: '953c57e05869408184e8f0d7696a37e9'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5be388b38fad4ace8bbfaf239fbf997f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'oauth_profile'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '5bf85af867d94688b29a0e0d6693dc6d'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                            parent: 'x_aigov_bridge_event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c1c098750514dc7bc43977b6069a38a'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5c82fce65fd34878b3567a5be14ff9b8'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'add_note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5c90af78b9e44af8a1730ef8abe70bf5'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_only'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '5d5ccb0af050458da5e1de2b8f7d021e'
                        key: {
                            sys_ui_action: '0110179d57e0455fa413ad31e2c074a2'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5db10fee4e1d4d3f98de557f4c0ab2e5'
                        key: {
                            sys_security_acl: 'ba99aaf677cd4bbe8dcee5487662f292'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5e28f8247f834026903d68ea34c83032'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e553eb8000c492d8d06d6f0a4d056d3'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5e7eabdc93c44e33b95584bc8abeaf3f'
                        key: {
                            logical_table_name: 'x_aigov_bridge_backfill'
                            col_name_string: 'state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ec646db369a4b5ab7febf896be95d47'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5eeede0af50b49c29a8c246f516c19c2'
                        key: {
                            list_id: {
                                id: '6028f6022f6c4f368ed8761b65905cc0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f1eaea233c8416cbcef2fe2af3dc4d2'
                        key: {
                            sys_security_acl: '9e025bb05d944f36a02961c6eae14dfc'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5f2e65765fb3432bad4241b3b26bcfc0'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'link_records'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f861ebe19e840c39f9855b572e4ecfd'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f9f4fcb6ae14fba93e93845d1b802dc'
                        key: {
                            sys_security_acl: 'abaf872f268644249e6b4bd3d054c3dd'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5fc13f1bbbf44dd78adac28165ae860b'
                        key: {
                            sys_security_acl: '9c43535143634cbfad7c2a9ffe1862e0'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5fc289fa9f4c4a468dd18c647618d054'
                        key: {
                            logical_table_name: 'x_aigov_bridge_event_mapping'
                            col_name_string: 'platform,event_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5fc4bb5ffb3848acbefdf6d20c51b006'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ff1907ac4274d5eac08e03eb7359339'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'order_key'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6028f6022f6c4f368ed8761b65905cc0'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60bb7a3e6b2b4170b9ee5d877c21a1f0'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waits_for'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60d573b893bf41588729631965a55063'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61415716a43145e6a35e90435a25eacf'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'silence_told_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61b9ed5741f6433f83c84281b0300544'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'creation_ms'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61cac765283946a3bea6d17f916152a4'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6213fbef1dbd4283aa2ed0ccebf9ac68'
                        key: {
                            name: 'x_aigov_bridge_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '622f29bd7c7a44a5b99911ff6388547c'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_sys_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63136a8ffff042cc9828f1d7c55369d1'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'payload_sha256'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63305247a6174cc4801dbe6975ac4cbd'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'channel'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '63785e3a7aa548e49c4efeab24d96368'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63b000ddaea54888aef9f464e1fd52eb'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63eddb838506411ead4f94ca869b4b37'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'duration_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '640019544ffe41059aa4997eb55b8194'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failures'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64069bf492b3418d995a98eb83efdece'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'caller'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '648bc1f99af146e59441459cd799f884'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '64c03cced12544f89463c4541d9102db'
                        key: {
                            sys_security_acl: '85b5f78df9d649ea8e4ec8e34a9e6de9'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65086b60422d4ba99928fb0ef372dcdc'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6555f64210bb42e9ad1ebb71026163fb'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'completed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '663c06f173c349cb9a81566e9f552c08'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '66cd49b1815246ffbc8c31b7a7bda8ad'
                        key: {
                            list_id: {
                                id: '07e127ad5b11446dab174483773aad43'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'record_sys_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '671accde997648ae83e2fbf94cb498c5'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_sys_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6759a0681e32483cbbdbb0baecf14c9c'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'record_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '676d9f23aba041089783e14739174c97'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '67bc77ea634641b88b9e6e91424a1b9f'
                        key: {
                            sys_ui_action: '2f83c9c23c7848c2a4f2f8101a6aaab6'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '67d43b3aef2641d39f9d752809e86df7'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '686fb8b9ea4942009ace3e0f16300011'
                        key: {
                            sys_ui_form: {
                                id: 'bb857e45e9474a17bc7c0379983c8f35'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '687999f3289f4e45b18d84c66d9fadd2'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'events'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '68c5e7b1c6fb42b3baf4b6918619936c'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'said'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '68ee30ff7f114382b4bb960d1524f647'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'said'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '693c19ef020747baada417e8d91d4ad2'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '696aede94c2b4c488d7a36ec25b865df'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'silence_told_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69729890c62242ddb58266f5bc736e95'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69916f04fb67486ea01305b4ffb70732'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_status_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '699f231e376644cebdbe89c6671bdb8c'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '69a49ebdb0864ea9893910d6c4b94876'
                        key: {
                            sys_ui_action: '06f56d07de864f899a62ff14be604adc'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '69bc67e8c4ee4826a39ece8f2d4ad001'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            caption: 'Setup finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a2b417001194a2ab46661b43f82c226'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6a620a0d518940b0b430d19992d858d4'
                        key: {
                            sys_security_acl: '0b1af8abb7c548d39a46f3572a00e0bd'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6aaba05bd69d43dc8ac7b2eb4dbe9db3'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'circuit_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6abb8842cc6b42c2a247d570b46c61ad'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6acb130bdd81450588febfb78319806d'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'hmac_sha256_hex'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6ad20e2f935c4a9dad3ac468f8d2fd84'
                        key: {
                            sys_ui_action: '8106e4145b5f4dee803a0276b68254f2'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6ae769be953347c9b3e52e582819c759'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                            value: 'truthvouch'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b0aef73269949e8b0b39974ea5c04aa'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b0fbd408392415eb2eeb1c0d7eef306'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'seen_version'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b5b41da850b4554b02b586246877f74'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'envelope'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b79065ae2c64f25bcd228d3a2d20d5c'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                            value: 'aisoc'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b8b7f5293b74425a7bdd3cffc5e786d'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'delivered'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6b91c5a50f7147d6bdb72477546bc7c0'
                        key: {
                            name: 'x_aigov_bridge_event'
                            caption: 'What it did'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ba019c0809542c4b965112aa55045f2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'rate_limit_per_minute'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6bc70031122c4cb0b3a21b1e071bfb95'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'promoted_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c946cd09e224214b5a1d87f0396436d'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ccda49d9cf746ce802a5bd6640176e2'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6cf86caf116f4eeb92e182b3187e51fc'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d6d0d447a27428eaa8578cabad7fbce'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'faulted_ref'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6de1e548229a4e1695bee0de6e3886f9'
                        key: {
                            sys_security_acl: 'd2cec9a4f1024f4eb39d5de56aaa7fb8'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6de69d89e1f946ac99886325defb388e'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                            value: 'gone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6df3e73fe52e4c15a168f5ea293c480b'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e1f08b7e59b4cadaf9de73ffc5ded5c'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6e226bda7842457f8ce1bd28200c053f'
                        key: {
                            sys_security_acl: 'd4c665e2719d421c9bedaaa74e5db61c'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f35f8b5d5654940865b0eab51c5fff0'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'next_attempt_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f56c4d70bb04474baa03e062d6b95c4'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f886a5247094cc7a62e18cec77e69de'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'last_pushed_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f977842011a4da291b4604a35d65b08'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fb9acece65546fe9806091503266826'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6fcb7618c2784312afea08978c3421d1'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'detail'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7027423022754a64a51ae91293817806'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'processed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '70b3bdb3da31430cb59a3c3b4edc3785'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'passed_over'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7115815935c94f18b0c6ab461f049ebf'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71a30b8c852440bca9719c09db474329'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'creation_ms'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '723965e4f19140d7affbf265b598640d'
                        key: {
                            sys_security_acl: '0a7be343e0434392a799538dec7aba96'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '727fdd33db1947eca9b82fcde94d8aec'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                            value: 'truthvouch'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7292713b213f46c49c403d0e698aa0e9'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '72bf9031196147d293b2cf3b565d9ed1'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                            value: 'half_open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '730f822f30994b239248e86dfad2c8f0'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'duration_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '731e97880db64f108a132b77eaf65f08'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'keeptrusts'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '738a00c7bfb84cbb97553005903bc8f8'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73e14de201ab49179b2036ecd90f4423'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'remark'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74a9b1a9cfba44cb8446a4a451a3ba3b'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'known_before'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'What the platform is told'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7581ef170eb244c596bcb9e5c0921345'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signing_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '759ae82652e1484f8819416fd05b3c3b'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'running_key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '75bfc0ec36544a15a4d2a7f0d81386ee'
                        key: {
                            logical_table_name: 'x_aigov_bridge_backfill'
                            col_name_string: 'running_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75dcac683ade43fda3db21988c178bb3'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_value'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7639954c363945399679a69c21eb9d38'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76a1a1c8d2bc4e42b1717750757f8507'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76acf2cf189c4209b885ba6637c1ca9b'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '76b9c759bc684b3bb3e3b5d4f07cb054'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76d55d7cb0944ffda34f967d3b953c5d'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'record_sys_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '76dfcd55ac034fd290b1f90ebf7e111f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77425cabb1c74a08b02e03bce449faf5'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '779db1c645424dc18c4fd3adc1e694fe'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'level'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '77ab0c30bdf7464f916f5153e88c7e19'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'processing'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '77bac4b9dfd6439daca86ef28f13b925'
                        key: {
                            name: 'x_aigov_bridge_event'
                            caption: 'Event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77ef25afa5cc4a1394fb139f0fef11a7'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'channel'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78048cc6bbfb49c492a6d72a61b8334b'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurred_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7814feb232fc4b2781d6fccf0e40f99f'
                        key: {
                            sys_ui_action: '1d484dc2e678464380434e76a0e070f3'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78243a008660417eb3e3b220fd47ebde'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_attempt_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7833aaf247534d29adace435a883939f'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78379c29e9724a44b00ef588a1130ef6'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '783c182054bb498c95aaa74e8378c436'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_event_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '785272f31df44cb699cd8306da981a01'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78a5d34418194f62b34416309949c4e2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'allowed_hosts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78c55f00d5174b74ae9a7ae304003bf5'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '79aff707a82c47d4a3b76e97646e7d4e'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '79bf77fe8eee4e7c9c28e4d5c6ac9c7b'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                            value: 'poll_only'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7a4aae5c3809477ca1f0bae4bd0370ed'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a4b7c12335e4feda9e8a6915c0a8bbf'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a5ac994754648c49f0864df88cf7e93'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'running_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7b22509b0ae04d4e92789b4a68994f8d'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7baee12ce8424ea286fbed0d06039425'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'remark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7bc77fafca3b4a1ebcc4e1344ae2da77'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7bdaa24a476b420d8bfbd3291c71a707'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c4900cbd66d4cb491ebee04ebc8d927'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'hmac_sha256_base64'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c8a66c47ade4308b6bd7a423fce0da5'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7caa260d5af34830b34c15ef03fe8556'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7cbd00508aae41dbb47ef6981ead6e3c'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ccaf97ef6704b7fa46dee04b2d294ea'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d2f57dd629a43689dd2a7d962a755c6'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7d349f9a3d674dba952c740abdfd94ca'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d3c5c7b1610490098a6d4988a2ea3e8'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'passed_over'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d67d2c776824eb6a1a1af477a149ea8'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'oauth_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d692c093cdf4ed8aa8ebd9a3ecd1eb7'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e368f3df22245beb3d4aeed4ae6e21f'
                        key: {
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e4776e19a3348a4a942d7219725da40'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e4e0a091ae84ebbbf8f86ecd9d23651'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'telling'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e5f7cef78a74945b828cc6d54d2a707'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'last_status_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7e75913211214911a50bff6cc3cf62be'
                        key: {
                            sys_security_acl: 'bb76d55fe9f84668882d66e3c276b0b5'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7e7ae91df2e64010a80ffb5b04a9d8ac'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            value: 'delivered'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7eb038970c65437aabd4fbd4901cb5bb'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f36e84e9fde4a769c34a98a4c8ab750'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f665592523b4ea69e214813f2be8e16'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_pushed_status'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f9b887e058e4f59a96ab452bacd62e5'
                        key: {
                            sys_security_acl: 'b0ee906a8a0c4e5fb5d58df860bd236a'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fca2b57ed944b7da9e3c55459b47abe'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'passed_over'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ff4f955213b485682fb25973d58264a'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'status_code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fff4f4dbc894c65a448b97e6b05619a'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80265f4d41be4b909c85e3580835a8d3'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'last_delivery_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '80504a42040e4cd0825b1087cf131ecd'
                        key: {
                            name: 'x_aigov_bridge_lease'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8050fc25dddd4393b020688a2ebef4d6'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'episode'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '805df847d83341248ac83828c14d5b8d'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'response_excerpt'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8070529c865f48be991ec2fe3902b00b'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '80a81cf25bc74b8c8cb14e3f391de25b'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'auth'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '81470a4968dc4d168689a27635168d60'
                        key: {
                            sys_ui_action: '2cf59a83659046028b2ef438006f4683'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '814ed6d2c0f947879b2ea0a88e75d7d7'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81824deb22f94cdb81ecc92f6834fca3'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_table'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81a3df7905ba4a84bdd56b52bacc4419'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'next_callback_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '81a6e9d83ade4d60986b321cc61e5ef2'
                        key: {
                            name: 'x_aigov_bridge_message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81b3e105fc6647f58ef594561dd79ad3'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'snapshot'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '81d63c5bbfc443a4a5562356c1344885'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'close_change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '822ec5119f4b44c4abb4e3fbc34ce5d3'
                        key: {
                            list_id: {
                                id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8270032072aa41ef95e6d8b220893588'
                        key: {
                            sys_security_acl: '1f6fa4f5bcda405da8aa918b9c176a8c'
                            sys_user_role: {
                                id: '4e41978cc74445fea5bbcecf1cac081c'
                                key: {
                                    name: 'x_aigov_bridge.monitor'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '82f052d0bd12420a8501a3f07fe1e0a2'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '830baf8b7b7546d5961cf73768bd630a'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8334cb6681c64c8cbd9b9b7d2de8a4a3'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_pushed_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83e75c6fb74d4c9d8d2b3a1fbf2d1992'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'note_change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8404800dc9b2429d94975e7607b98d91'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'actor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8405360e0f974553a0986971b6375e14'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'probe_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '84705551510e4dc0aacc7d7263340ee6'
                        key: {
                            sys_security_acl: 'd32b69c0ab2d46a0934e987843be137c'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '847795110a474ff088ffd6035e404344'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '852c899c4c2c4a35adf43ce47e351089'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '853da46dd9a04b1380c0d271517ee5aa'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85a66b79a436411cab4bbbea7d109b47'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'telling'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85cb990fa697443ba1a37d9b68b627c0'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'open_compliance_task'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '85d2aeefe9f34006bfe01116830eac57'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'mapping_digest'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '860ff30e99f74dcb879e5dbabbcd2511'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8688dc9f86384f5abd6f20f7bf272178'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_ref'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '86b869cc215e46298c9b030245ce5e57'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '86dd0f961f684c728b75e7643fb3acbc'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            caption: 'Circuit'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '878142c0c4194aa69c172591c9a305a2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'ci_class'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87aff94505dd426baff68e1b8714cdaf'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'creation_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87b0058cdfd04c8096acf4077d4dd202'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87c0cd3c842749d3aa78420ae6e24c82'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'ref_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '87ce307c1a944a2ca2dd15c25c62d656'
                        key: {
                            name: 'x_aigov_bridge_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8896dd499f784b4d958607f4408dfb70'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '88e710c545404ebdb2a2f329de671e16'
                        key: {
                            sys_ui_action: '590c786fb7134a3794e5f0c2f508c645'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '895a8520b85840018d14a0f3c39ef141'
                        key: {
                            sys_security_acl: '2e1e1f7b372e47148a2bfbd97d8fdd22'
                            sys_user_role: {
                                id: '4e41978cc74445fea5bbcecf1cac081c'
                                key: {
                                    name: 'x_aigov_bridge.monitor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '89711f17d7c64a8c8408e8f4b22de234'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            caption: 'What'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '897e7c6f270f479abe312d5560ce4f6e'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '89a349b7ffad431085ea211e2a90f4f3'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                            value: 'generic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89cdf0ef675a4ca1a9aee2600e7c12af'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '89e0f7e35d2c4474957277565c509790'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                            value: 'detached'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89e35435a8f7438fb38ea2b491362b5e'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8a049985898c4b98962a1d4d76839877'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a1aafeba2a84bcb81c21fe90af1f3c2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8a4eea5ac5964e28a12baf75d47cb12c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ade6426f3b64eabac368c1438823bac'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'telling'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8afd504dc9444e34ab5d9748735be243'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'dead_told_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b55e02e443e4cf28634cdf3d8f58caf'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_delivery_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8b7a60c0fc69473481f3451d6a553d57'
                        key: {
                            sys_security_acl: '7b374524547945bfaac3239475a6e83c'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8c0fedbde66448eea8f9995b3782a233'
                        key: {
                            sys_security_acl: 'd32b69c0ab2d46a0934e987843be137c'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c714c6e607541089296cf52643e13bf'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8c9ecb2bf3734e65b23efecf716a61f9'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8cf34d9eb2eb420891c80179766c9df7'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8cf3a1f956494a09b63b525746dfd134'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'lease_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8d8c5f24590d44a0b7eade692b1ef60c'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8dc4cde115f0405b870879d60ccdc10f'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e40ec5aaab248bda237b1cfa34c21d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e615ba2736146f1ac15b05d91ae5805'
                        key: {
                            sys_security_acl: '0af2399ab01149a8aa1a58621a1b598e'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e904fc519584419aa37897fce4ea47a'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'username'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ed3b1c5f74d48289de7ed01c943ba83'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'role'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8f056240a9514c298154b7714a543975'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                            value: 'reserved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8f0604a9b74a4386b63dd99e90c124a5'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8f5f4846a3d241b5beee19ed2bca5068'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8f7b856ddeef48a68918b47aad9a7d1a'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'remark'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8fba21f487d84f859923e0c4a68a5a85'
                        key: {
                            sys_ui_form: {
                                id: '2b87dc4abf6946bd9da73c12a9c69d6b'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '8ff4b822cebf48c38936938033280b62'
                        key: {
                            role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                            contains: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90492aa1ae454e359ec2a2ef82acceb1'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '908ed4bc74ca4992bf5534e55181f74d'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'episode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90a892f6c31747e3a5d0eec8ba0e9afd'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '90e1f47beca84034a8eb014f7231520d'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91b0ce36a32f4608aa3655f72b34490f'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'problem'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '91cdaad18f7a4487a27005497d908060'
                        key: {
                            list_id: {
                                id: '548bd583513240e7b2c4e870b2356be2'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'entity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91e5133e3553439cae113ddca6e781f6'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_callback_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '92065d3ed5214a71988abe5ba85f6ce7'
                        key: {
                            sys_security_acl: '47e98c6a54784620895485a2965060ad'
                            sys_user_role: {
                                id: '334ab412c0044ca0aea858472d42516e'
                                key: {
                                    name: 'x_aigov_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '922322fc55bf46589b71bb2592e38647'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_status_code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '93362d2047564b2bbb0ae534ca56c617'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '937a964526144f429042e4a676ce9497'
                        key: {
                            sys_ui_action: '78b67a86b5414953830e4c0536ec7f83'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9381a6c9cc464fcabad2a106bd4e50d5'
                        key: {
                            list_id: {
                                id: '8cf34d9eb2eb420891c80179766c9df7'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'looked_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9393f585dabb404bbba48290617b70d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93c254076e314c959ba86c0d631417ce'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93ea3bf2217b4c3a9b11423d809561f9'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93ecc58c6329434c819e568d6f981873'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '93f6656c26e14d16bbcbd3240154b281'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9404ddc22f17446da4f1f9718468629f'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '941d9a1123a448b8814acd338b199cfd'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                            value: 'generic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '9436a017175942529d0a2a43e0f58902'
                        key: {
                            sys_ui_action: 'dcc8f1b71f014255ab1dc28e7c99af1e'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '94987f1ff3bb4c399b413630658e7c07'
                        key: {
                            name: 'x_aigov_bridge.admin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94aa00d135074175913be6c251bd9840'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '94bfd67e856d44298404ef40b557d352'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            value: 'bearer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '951b07a1179c4af4a8784bdb9d2b111c'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'armed_instance'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '956413588d7d4f2c80a021a73ae17677'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'status_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95f59e4e903d48a8be74ec78196757d5'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '95fb986472e040169fef1881f9a726b3'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'probe_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96416b0d782746f2a5bb34789c0c0179'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96f892dfa7a24a48b67a7dbdf3ba08ea'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '971ba8cdeecd4ba2b7b9c0589e67c505'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '973263cd08744eb3919567f0ce2da59d'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'response_excerpt'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '982a86bf678e43188f25f119dc8a32fe'
                        key: {
                            sys_ui_section: {
                                id: '6b91c5a50f7147d6bdb72477546bc7c0'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What it did'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'plan'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9878ef4513a74d2aaefc9e14ec79c43e'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '989e747b649048489d4019fb02cc49e8'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '98a2481e84d4420b931b023d7ea857f6'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'external_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98bb66bae8b746e6bf701dd2f96a620e'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'external_ref'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98cfd8d5f6854559a8eef12dc8ccd843'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_delivery_at'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '98d9a4007fc648caa12ab7854c49ac0d'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9988fa5afe6d456e90a3acf555c9ec4e'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '999000c6057041538bcbfbde69207d4d'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_callback_secret'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99b265fd0f384ab5b06d2c14cfad3e62'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '99bcaaf5118d4265a09e102093ab7e70'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            caption: 'Job heartbeat'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '99fe031e4c374770a0fd92fe782a6c3d'
                        key: {
                            sys_ui_action: '28ac6915f3224bf08383a38bcacc1135'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9a5111548553483eb1ff335d833c393c'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'looked_at'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9a860fcd89e740409c4645b8e8b458c6'
                        key: {
                            sys_ui_section: {
                                id: '99bcaaf5118d4265a09e102093ab7e70'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    caption: 'Job heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'completed_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9aacfa8fc05e42efbf10f9f5d05bd1f8'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9acdbe3dafd74ff09c357abde21a4fdf'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9aece037a54d411bbbf51ea2bdc0cfe8'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'auth'
                            value: 'oauth2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9b11f2c4c7694b03a93cf73fa8866940'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cure'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b32d07a33d64ebeb5b3da022932daed'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b8cad389d534283bd2c6e302b55b73b'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9bfb86c8fdb54c379f42fb551d7af73c'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'source_value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '9c0782d90d0e4d2eb175557ca1b86c69'
                        key: {
                            category: 'x_aigov_bridge_event'
                            prefix: 'EVT'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9c869c4bb4164f82b20b31c1c7ad1e8f'
                        key: {
                            sys_security_acl: 'e21f0e7ba5c24bcfb9f1c52caed8921a'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d05565ef40a4ba58482d37a8a2dbf9b'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d35d6ea60104e7bb805c1ff3d26eebb'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'target_value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9d67b87de1e54a149699a195167921a4'
                        key: {
                            logical_table_name: 'x_aigov_bridge_external_ref'
                            col_name_string: 'connection,state,incident'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9da2a104e19744b9ac3472db9185e362'
                        key: {
                            list_id: {
                                id: '8cf34d9eb2eb420891c80179766c9df7'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'cure'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9da8cf959f264f19ae0e6a624096a8be'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9dde72010a97463793952aa9e0de50c8'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9de2a9764e0748868a4529bb1aa5d46c'
                        key: {
                            logical_table_name: 'x_aigov_bridge_external_ref'
                            col_name_string: 'ref_key'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9de609dae9e54a22bf3b80c7c5f29d48'
                        key: {
                            sys_ui_form: {
                                id: '98d9a4007fc648caa12ab7854c49ac0d'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e21ba2ce43c41b4bd1a78da813f2794'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9e2e16c9a5bd4813b045b0fdea6eac9c'
                        key: {
                            sys_security_acl: 'a86529e13a774751b79cfa1ce044f90a'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9e7aa0d6450443b5814cd5db92aeb910'
                        key: {
                            sys_security_acl: '6ce9e63096ad43ce94e791970dc74853'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9ea388a399394c44a775975ac8773bd1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9f237aaca571408488329f8a033445d7'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_pushed_status'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9f5012c3c7f34c21840fc491270fd394'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fb3753b9eef43738948b2ce09fbd10c'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0108aaa4cec43cdacf70a19a91b23b6'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'pending'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a01e3f9d91b1433c8f0ed209910bd2c3'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a09307c5abf844f2bf20f8d182b5f50b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0e0db233ddd4ad4ab797eedfcd4619c'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_inbound_status'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a0ef8ca37460465293c69aaedbc1068e'
                        key: {
                            sys_ui_form: {
                                id: '09d0a6a67124478096c00b599c4d7bde'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a14acd6cba8246c3ba0b470996801cf4'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a16184baf0164e6aa4c46b6d07e4cf9d'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a1fcc0ff803c44a99c0d501ea246473c'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            caption: 'Delivery attempt'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2348d63ae4a41f8b12847e09eaa34a4'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'opened'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a2542b67c09f4aab9f734951d6296f24'
                        key: {
                            sys_ui_action: 'f7d6dcdc57704857aa2fbf75269bc10c'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a2554ecaa2e44195a88b406cff7fc931'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2690e0f594140949233f37d98c542de'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'last_delivery_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a28ef62d4018434b97564f4d5408a36e'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'expected_interval_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a31013a8730f43c39290e6a800d64c4a'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a324de03fc2b4f4fafa09c1b88587aab'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'allowed_hosts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a325e1661423483ca1791b565fd3beef'
                        key: {
                            sys_ui_action: '8c06e37170f545c9ab83406852180a3c'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a353ac9503d34b17b31400b3d004cae3'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a3796fef95bb40febd88d0a7a8ee13ff'
                        key: {
                            sys_ui_form: {
                                id: '03fd92061ad541a8bde1085e05303116'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a39b303f7cd14a1493f3477595806655'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'waits_for'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3c051f196004392b3f7110a468f866e'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5009034b2684d9c931ba26c73381870'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'note_watermark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a5213bb2fe974190b437b360943db8a2'
                        key: {
                            sys_ui_action: '89b0b6310db14db1994e7a602c77c3f9'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a5cd8ab8ccb74071a71c936351f03b2a'
                        key: {
                            sys_ui_form: {
                                id: '3879efcda0334e968c15b5a797852394'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a60021ff8aef4d5c9b147a21a57f6b34'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a61879d293684fecb36002daaf9ec564'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6451d97e46a49d4a6ecdcd517aad13d'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a67adad2e6bc47f29d4594cb768a3eb6'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'level'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a6fd3f5d96d94545b1450ec7f1054bb1'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dead_told_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a70834353d174208baef1a2c2b0540a5'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signature_header'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a8342deb7197453aa0f08f43f9f20362'
                        key: {
                            sys_ui_action: '6a2739ba18c943c888ee22b1b0aeaff2'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a85dc7a0f01b4e368838ff80d7136262'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a8cb5c34ae2c4f488822cce15f077000'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'last_inbound_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a8cbc6be423845fb89d857543517908b'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a90f4e78bd2c4355bcffff9cd313e516'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a929c34843c6443c8b4b87a81ba050ac'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'source_value'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a97c88565a8a4e01a748fb14e7a2242c'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a98a07d58ab24dbea7063f4135bba679'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'promoted_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9c8ab37b6384be6baac7d800e421faf'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'next_signing_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa57ef3f7eff41ac9a82cfdc5d4125e3'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_url'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aa5c912e70644b3da02e29625e851cef'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa5d7de6481a4498901d12a2987ad50b'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa671bb5283f423c86f9e4c4c014cc03'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'channel'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa6c491f7c574bb7876d31b2468b9cc4'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'delivered_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa8860383f4642c79b0121fd5ece580d'
                        key: {
                            sys_security_acl: '9e025bb05d944f36a02961c6eae14dfc'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab491c69102c4a6fa74c9f4cc81ab230'
                        key: {
                            list_id: {
                                id: '8cf34d9eb2eb420891c80179766c9df7'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'check_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab859a527e524bf49e77d03f5e76e9c6'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ac1a9b33a3274a9e8665f58f0caafb8a'
                        key: {
                            sys_security_acl: 'f3a61eb947b6445f81b093795ecf5fe7'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acae7cd66b1345ad93184df4cfa40bf4'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'finished_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad13dec8255a4d0cade322c6db914530'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad26669f25a84865a7f0392182109831'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'promoted_by'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad649add745745c4899f4289ca6f3022'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'map_name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad758b40deb642d5bd2dc2768cbafa80'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ad87996fc2d44bba986f705a57d42bbd'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'adc187beb44d4148827eaa3206f9bd78'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'New records'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'add0297d384d47f6a07542b175dc19fe'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae3681fb00394dfe852086f9b315588f'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ae649833b3794f718c5e768271ba3510'
                        key: {
                            sys_ui_action: '46a122d1e90e414eae52b216c187b623'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aeca71201d9e4e44b8d7a7de3b5ff73c'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ref_key'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aed56d3ecfe44a119ca0fce5a263a45f'
                        key: {
                            sys_security_acl: 'f9512a7f0eee49c0bafb0f4127ac06c3'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aeeb698abace48048a87f7ce0efc84a6'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'headers'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aefc7538b85a461c95247bda572603b3'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af01fb1436134c4bb2174fa4e8f8239e'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'af0cab62ac79441398febacfdb2c075b'
                        key: {
                            logical_table_name: 'x_aigov_bridge_connection'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b001c0fb29be4cfd839d59822a46f163'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b021362277fe4580ac05c8c59a7c1ec4'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            caption: 'Reference'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b13c2e8d0a294e80af94902fc837877d'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'envelope'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'b17ff6e27fb8454e9c5179d51fa8acc3'
                        key: {
                            role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                            contains: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b1d5719518b245c5aa532bd18d1a14ce'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'What the platform sends'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b1df0363b0bd49c8a095237c46dc1d24'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'next_callback_secret'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2036ec00bba49ff9ddba765a635ae0f'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2da95203c384b9a8719806f44d2da64'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b301238c367a43fbbfdf9263dad8ad4a'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subcategory'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b324440861464b389a4b42116c3c6baa'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration_user'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b37d5217dcfb4828b00194b458ba3ab3'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'headers'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3a65c61184e410ba8d254c00ee4fa0e'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b3bad58c138645078d802cd8a48af78f'
                        key: {
                            logical_table_name: 'x_aigov_bridge_setup_finding'
                            col_name_string: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b3f9ec09d888492a9be8810191b4ff92'
                        key: {
                            sys_ui_action: '8106e4145b5f4dee803a0276b68254f2'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b4aa4d26c7fd441a817f814d605699b1'
                        key: {
                            sys_security_acl: '63709e83114542edbde7e4f49cbd0739'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b4aa7b9d56c74d66950f1ea1a48a1078'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                        key: {
                            name: 'x_aigov_bridge_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b62e3f9b2bb541f89f764749afca062e'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rate_limit_per_minute'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b63955c63d864604a8c5feb578e5c4e5'
                        key: {
                            list_id: {
                                id: '5bf85af867d94688b29a0e0d6693dc6d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'b8851dff2ed94dde92826aeb0554f8b5'
                                    parent: 'x_aigov_bridge_event'
                                }
                            }
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6624181dab044379271879a914c8351'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_signing_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b698139c606d41ba90e19f182305e509'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6f8cbf761bd41dcbde5cf2499db1a47'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'probes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b73f5b00c79840d9aef81b143de68839'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b781fcceab3f44bdb288fbb8e04b71e9'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b7f36a6268e54bac95849fde9a5ab0a1'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b81508afda0a4af0adad73548b66a906'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            value: 'basic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b82fd8dfbd814824b9a937a5779d5eeb'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'raise_change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b84415d66ea8494098395d6e8e2ea135'
                        key: {
                            sys_ui_action: '7bb67f622b0c45e29d133239d97a783a'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b84bd08e56c04de49e2d42d92524fc31'
                        key: {
                            name: 'x_aigov_bridge_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_aigov_bridge_external_ref'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b86a21d709c945109b478fac44e92ee3'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b86d356d69a441ccbd46d9760897163d'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8affdade0ea438e8ee9df2016a59c5f'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'checked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b8c392235baf4ce0bf73b747eebdf255'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'seen_version'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b8e3c908bd6f41e6a051fbe8951dde46'
                        key: {
                            list_id: {
                                id: '8cf34d9eb2eb420891c80179766c9df7'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'said'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b8fbb71ce9934037ba8e84a9af68bb2a'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b902ceb321b14a64aceddbaaebfea633'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b9313c3d71aa4e69bfc75d286890e535'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b9889adb75784fc89d54b542e8a662eb'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b9930f1410fa48c58fe06f19b217e455'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'setup_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b99a307788b34d9fbfc0156949e53901'
                        key: {
                            sys_ui_section: {
                                id: '89711f17d7c64a8c8408e8f4b22de234'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'What'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fields'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9cdb83f42214b458a370f7db31a6dcb'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'failures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba059a6f7c7f4678b6855ef800cedb7c'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba187c87d0b64235ba8ce6bedeb2fd8d'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba5786e0e2344775b8ad6547a344de6d'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba67fa721de144d7a10fe2865c3f204c'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remark'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba6b013ed4cf45ccbdd45b67eddd63c1'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'cure'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bae49f62c3a440feb00f2da156fb665b'
                        key: {
                            sys_security_acl: '89c3ffff46b24698aeabc337b74c1483'
                            sys_user_role: {
                                id: '334ab412c0044ca0aea858472d42516e'
                                key: {
                                    name: 'x_aigov_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb8407da19e14c3685722cca0ac68198'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'passed_over'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'bb857e45e9474a17bc7c0379983c8f35'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'bc343bffdb054eeab100177edd98d782'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            caption: 'When'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc5e24228d6447a1843ecff8932077d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_header'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc8c228914f54a27b48863fc57855807'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bcba408964ae4dd396af57c910bdce9f'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bce8b54fca3d494bb539d80ae66d14fe'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'events'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd55a057b1264d53bcc928d5e9f1e17a'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'credential'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd61bab94e3645fc86be161275fa1764'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'level'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bd6b9fb4329f4d78aaf5e80752d12f9b'
                        key: {
                            name: 'x_aigov_bridge_lease'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd95b91b62f34324b087bdd94717266c'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdd106e5494c4b81916ab541f217feda'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be159d8cb65e4e6db68dff7250bd55ec'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_sys_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'be20f277a4bb4c6483dab7ad5992634c'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be7a96404a2b4a71983287996fa45f0e'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'last_status_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bf1cbebbbe1d4fe89cd502eef49ae070'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf8f1a8927044ab882b1d0c575be9e9f'
                        key: {
                            sys_ui_section: {
                                id: '86dd0f961f684c728b75e7643fb3acbc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    caption: 'Circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c0168024e5f74e8a89e29b6d37958bb6'
                        key: {
                            sys_security_acl: '332e9fbe5983417493f1374060bba3e5'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0354b5bbb2a4de89e72734695378170'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finished_at'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0ba354b80674b138183ceba9f32f722'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_value'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c0fce7d5fed44510a2414d675731a8fe'
                        key: {
                            sys_security_acl: '302b1cf00e754c49a8d53a953e1cb0b2'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c135b6f0b8c647e28aecf75058ad7e48'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'message_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1b41d972d43489e955e06537fbe7063'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'job'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c1c46bc968f84c288b0d7c9c7343a1d7'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c1e4d161fa5c4b0882efc26ecc560019'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c2006997b2fb400495de7b24493f29ea'
                        key: {
                            logical_table_name: 'x_aigov_bridge_message'
                            col_name_string: 'state,sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c22521b2709d4244a8e86b545425a3eb'
                        key: {
                            logical_table_name: 'x_aigov_bridge_circuit'
                            col_name_string: 'circuit_key'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c22eff830382475ba25e4f2519e9a724'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            caption: 'Backfill'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2332f3c50b047749021635d73f85320'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2706f4c8a6e48fcb2697c182ef77444'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'backfill_per_minute'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c281cc939a164d01b5343cdd5e0d03c5'
                        key: {
                            sys_security_acl: '5740eec03e734a0897de997f5e57fbad'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2c0bb551ecf4c1c9ce2cb221116de71'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_sys_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c3b5bddf63d547108bf87033740e6888'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_event_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c4587af5f4a241ccaae44cc0af6fdae5'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'callback_secret'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4824d0ddd1e444d806455581544f2a7'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'remark'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c4d268de468c4c979f005dc825c7df63'
                        key: {
                            list_id: {
                                id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'channel'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c4d4dc73abeb44d4bd87d44dfff3b90f'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'role'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c538c5e007314f5b85c3c739171433ea'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c55697ea8b77419bb547faae95dc7cf4'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c587cc6df2614d898715984835e5cea9'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'update_incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c5927bc1741c4b74a65ee354b96ef3fd'
                        key: {
                            list_id: {
                                id: '0ce59fd120c348d781369be2e131f45e'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5cbad366c614e969c594487874616cd'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'job'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5d32270e83e4cbe832077fb8b3c6d77'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'payload'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c624f23e98394a72a644670d5e032b16'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c62cc7126864419e8722b145018d75b4'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c64ed244bd074553853b7e7d5f6f4e55'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c6aa86a3af8741dc8b8aa86af68e4411'
                        key: {
                            list_id: {
                                id: '8a049985898c4b98962a1d4d76839877'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'check_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c6ddfeb8c5d740bea3e7fc7816a8f337'
                        key: {
                            sys_ui_section: {
                                id: '89711f17d7c64a8c8408e8f4b22de234'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'What'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_closed'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c6e6c5f803474329b5a991e66428fc7e'
                        key: {
                            sys_ui_form: {
                                id: '2ef4ce68bd0e4aa9aba5607a5e67d60d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c72b9f7a7ebf4a2bbfb3199c40e318a9'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c777464ec3634f35b3bae466a50e2aba'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c7ac31ef137c4d11ac61f026cd897101'
                        key: {
                            name: 'x_aigov_bridge_message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c7bc78edcf674ce6a46e49a2ec182b1d'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'kind'
                            value: 'state'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c7dca5236eb943f4a65d1182f67173f2'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c83c3597fa554d8cb57944966b97da8c'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'payload_sha256'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9005aaf9859472d94bfc889ca6beda7'
                        key: {
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9300c32d1f643ee940a5985b29e5087'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c9a4422cacbf43a0a902229ed80fcd24'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9c023dc68054bc782c3d1fd833b4bf6'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'entity'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c9ea98e044fd45328aca430afbd61047'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ca0f0e8af7fc435da99844b76f3b7a5d'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ca354580fe864ff9b208b09c66e4f6c2'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca678a1335d44474a1dda19c6aec2064'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'order_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'caf4897a087e4c95af9ccfdc2eb767ff'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'plan'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cb0cb3cf89494571b950fc6b4c4dddcc'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'relate_cis'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb46bcc00989400daa1f5ebdf7e89d19'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_header'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc6cbdabaea34f24b89e710b03dde354'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'entity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc95e366714a43cfa54c410602469061'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ccbb294329f74659884890df4a2d4597'
                        key: {
                            logical_table_name: 'x_aigov_bridge_event'
                            col_name_string: 'state,next_attempt_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccefb1275c754e27830402dec68b3cb6'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signing_secret'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccf2c6abc0f946d093627e30355de395'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sequence'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccfc136d23f34503981a804fa16d9345'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd4532d669814d87a3e79aae505bee66'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'episode'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd936b3a20e044a7a28d74ab7288c735'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cdaff447502e423d8d802f427859adb1'
                        key: {
                            logical_table_name: 'x_aigov_bridge_external_ref'
                            col_name_string: 'connection,external_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cdf32ddc1ab44e809cb7d822e82d8244'
                        key: {
                            sys_security_acl: '0a7be343e0434392a799538dec7aba96'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cdf9e41701054731881e181dee324e61'
                        key: {
                            list_id: {
                                id: '9da8cf959f264f19ae0e6a624096a8be'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'map_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ce58fcd8563941ba9728900e8714081f'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'auth'
                            value: 'signature'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ce5b01eb07b84aa29863823485603225'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message.connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ce88d5419b2743e68edeeb13b336a2ea'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce9f0e0ffe864e80bbea20f292d55ba9'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cebf681678be4d848b29ab450fcf4a98'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'credential'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ceec8f57a8b9464d95ce690597282b7c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'Connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cefde5617e764a02a55d15ccd4cbc57c'
                        key: {
                            sys_ui_form: {
                                id: '7a4aae5c3809477ca1f0bae4bd0370ed'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf046e1257c044aa8356084e72941bf9'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cf421700a64f4f21a4c9c5489fde3273'
                        key: {
                            logical_table_name: 'x_aigov_bridge_event'
                            col_name_string: 'state,sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cf607c554031409d89d2135e01722ed6'
                        key: {
                            sys_security_acl: '63709e83114542edbde7e4f49cbd0739'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfaae693b69f4fe2a0980d8efdfffc5c'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'response_excerpt'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cfe695b2119b40cf985e9ec76108b2df'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd01f8f4b154e4f0f9bc9e5071bbda07d'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'problem'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd06967f3dab14e339f2e85f52ce398fe'
                        key: {
                            name: 'x_aigov_bridge_event'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd0ba0eaadc0e4e69b903c0093ddc10b4'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd10345b98c8e4188af895c9e1fda737d'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1271b0737f147b9985d8148ec8c6731'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1cf9c71a1614bfd9d748cf5d8f19f72'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'alert_group'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd20b0c10b8474b0a90ff141fd8930567'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ci_class'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd21970428375446e8bb3039507fcc1a1'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'dry_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd237f1ad7a174f63bbb688c29dcc4593'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'snapshot'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd246beb999394281b9e7c7eb45bb8c20'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires_at'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd26c10a9cad340d0b5d2257404c0afca'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'message_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd26fbb7ab0ec4fbb8698304ad6592f06'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'circuit_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2a0ea7e41a34af5abed38a1923bbc3f'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'message_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd2b51f651f2b4b5884993806f8ae5969'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2f0afbe6db4430c919c9c01c15ee114'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd31c368dc7524ac3b0ad89a47ffbf4d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                            value: 'base64'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd37d3e2571dc436db91d438637bd8b1f'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'allowed_hosts'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd37fd0cd6c134d15ad635b0f702f6e6a'
                        key: {
                            sys_security_acl: '023cb9d3ddc1497086b82825a988a98d'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3a4002fd4a24a29a586edb980310a73'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd3bde3000ebd4862a2e80e2633de2156'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd3d785fe02e04860ba9e9346e5ed9997'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4038b7560f74a02bf93fd73047efb63'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd44eafddae90493eb267f87374c844f4'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd45e9d5b2328439798c59877b640aebc'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                            value: 'whsec'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd46e30887f5f45bea84e8867356c48cb'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4c9dd64f9b341fc9a554cf732d2fa42'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd4e4c9a2924a42cd810872ba02efabed'
                        key: {
                            name: 'x_aigov_bridge_event'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd53bbfaefa4e44e4abb65d1376f00a5b'
                        key: {
                            list_id: {
                                id: '6028f6022f6c4f368ed8761b65905cc0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5415fd5dcab408299e61443497959ad'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_base_url'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd545151be1c94222b762bca1a1d60c7a'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'recheck'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd54ec527ba784f5c8d9f3fd0d2cc4328'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd5564e2774dc482f8762e1dc97bee81f'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5a5b8aa08a749e9a386c8e63c95e7b6'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert_group'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd5a9c782b0044bccb893f96653ab2055'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd62c4c187f2a4bf287eb4b9dc1bf44fe'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivered_at'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd62e4b20222e4ea8acf1d151e8e9fe04'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'd62f35613cbe465e8abd8292fc840531'
                        key: {
                            category: 'x_aigov_bridge_message'
                            prefix: 'MSG'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd62fa7346fe54c29892ac4e1379aebc1'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'faulted_ref'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd63424ab98314bcd96f164e211ca79c8'
                        key: {
                            sys_security_acl: '19601f25c0db4c4a82630a3a562b4fee'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd63515407cd14ebfafdb78463867c6ca'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'last_pushed_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd69ad64f32a449a0bf654639a5eb6542'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6af37c7bc494b0499765d947d91f626'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'operation'
                            value: 'update_ci'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd71e4b4579df4129aaa3765e597e26af'
                        key: {
                            sys_ui_section: {
                                id: 'c22eff830382475ba25e4f2519e9a724'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    caption: 'Backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd74874d460c34188869e3c352691ab5d'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd762aea9506a408591b2f039d5febc4b'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'callback_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7ad8053237b4300af88c277e8140e88'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7ba23e43ec74b149b48187840e94966'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'last_event_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7c4618f165a4b80858efd0bfa36a60e'
                        key: {
                            list_id: {
                                id: '9da8cf959f264f19ae0e6a624096a8be'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd81db2fb498e4e32b866a478f02a9001'
                        key: {
                            list_id: {
                                id: '07e127ad5b11446dab174483773aad43'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8768793e5264ac492452d47450f3ca7'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signing_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd87887a653e94cbf9d642c105f78421d'
                        key: {
                            list_id: {
                                id: '87ce307c1a944a2ca2dd15c25c62d656'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_status_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd87f0891f1d049c7a0e08f1b4701385f'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'processing'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd881aae5c72843ee886ec64eb0cc3ac2'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd881c36dd8224bd683cc3012b735cda7'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'secret_form'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd90287692e334bd196ba3a521103cb27'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_problem'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd92e0b8f6e004b67afcd0982c71fb686'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            caption: 'Webhook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd95a56a6e6524325aaaec775b55e8609'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'check_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd98ad7cab69d4d3eab8e9579d882ca51'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'setup_checked_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd98cb4f09d5948feba806c2a39dc4a97'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'entity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da1fd6139e794e1f9b06e821c122449f'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da4dfd0b5fa646738f5a3cce94227f5d'
                        key: {
                            sys_security_acl: '87416bfb93ff4fc185912ed896b97824'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'da52f18cdd024322b7db0ad844dd1517'
                        key: {
                            list_id: {
                                id: '9da8cf959f264f19ae0e6a624096a8be'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_value'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'daace6429edc4a5eba4e57e658441950'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'processing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dac8c5267b36479a95c10a3b13131760'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'message_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dac9712aac714637ad1116e9ece93173'
                        key: {
                            sys_security_acl: 'c73e803e193348238ae63bed55c0845f'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db20322f724d43efbe290431779edb24'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'event_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db2e92e44d3c4363997aaff4c211a1d8'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'db33f95e68ce4cef9b0756c2425ed9b3'
                        key: {
                            sys_ui_form: {
                                id: '2ef4ce68bd0e4aa9aba5607a5e67d60d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbc29117c0114a53bc196ca1bf4078ac'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mode'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbeb6d257bcd4949a1129c30052cd29e'
                        key: {
                            sys_ui_section: {
                                id: '53d69675636a48e096f9159a4561bbe7'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'Event mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dbecbc4d1cf74b57a4484547c662ba03'
                        key: {
                            list_id: {
                                id: '07e127ad5b11446dab174483773aad43'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'actor'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'dc58e720be834a869e193246e0015a92'
                        key: {
                            name: 'x_aigov_bridge.auditor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dcf3198ab8ef452e8bf8bc79f9bb3606'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'previous_secret_until'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'dd39d170e0324443bcff504b60431f06'
                        key: {
                            sys_ui_action: '8c06e37170f545c9ab83406852180a3c'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd53252fb3774787ab3ba0096361981c'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ddc0ab6b4ae24c3ca8675ad60ca3500b'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'platform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de12d658380f402d989e87dca4c1c631'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_code'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'de2addfec30240b996e95784bcd31c25'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'de523ee944aa4d1a93a5604afe7730c2'
                        key: {
                            sys_ui_action: 'b1dcf591b219419c829778f69ad6dd1a'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de8ebec6adb3440c94cd4dcb1c6c5985'
                        key: {
                            sys_security_acl: '46c385af206349e7a347be120dc858c1'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'def46cd7f95740d38afa16c7f1c22642'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'df4a998badf04ff09abe54f370f6d4ef'
                        key: {
                            sys_ui_action: 'dcc8f1b71f014255ab1dc28e7c99af1e'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dfa41e1322e843a8a49eb04590aa7f20'
                        key: {
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_delivery_at'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dfbe5cdacdcb47a29af2d4e7b8286898'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'integration_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dffe3de49c8c47988dc16ea7961a3ed5'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e0447fef549343b8b6f79bfd1929ad7d'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0984c75991c46eb8bbe4f640432cf2d'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auth'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0ce188a6f50402faec360e62fe8d67d'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'looked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0cee60f174c48c0a7cd79d354684ca3'
                        key: {
                            sys_ui_section: {
                                id: 'ceec8f57a8b9464d95ce690597282b7c'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e126394e3ba04966b4cf8bcaea4c2f6b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'mapping_digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e133cc8121c94af68ccc8cd2e3f29adb'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'last_problem'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e162e157f34c4391816b3fb9dcfbdce4'
                        key: {
                            sys_security_acl: 'd9668b8b64fa4b17aab64c1339dae024'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e18ffb5b4836444ba377fc8bea29d996'
                        key: {
                            sys_ui_section: {
                                id: '7538a5fcf2e04f7a8b8a28c25988cc31'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform is told'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'callback_url'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e1d6d778121247cb9bf279847d3fd5cc'
                        key: {
                            logical_table_name: 'x_aigov_bridge_attempt'
                            col_name_string: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e28edfe2f54a499f95379412275cc935'
                        key: {
                            sys_ui_section: {
                                id: 'fdafcd986463443686eb38a590069437'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    caption: 'Audit entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2e1656060f44de8aed82c644d11b110'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'state'
                            value: 'linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2eb382498e1479391e0c2597e6dd807'
                        key: {
                            sys_ui_section: {
                                id: 'b021362277fe4580ac05c8c59a7c1ec4'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e334e6662a094761a4975100d8d715c1'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_problem'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e34be3e86cc2488e9460a921b04048f8'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'channel'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4004ae2dd3c4c4cb61aa1052f75df57'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4100649864242abb26853bbd6fd4a2a'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e41649b48acd45108ac6913a1da00d91'
                        key: {
                            sys_ui_form: {
                                id: '156dfb87f2a248319cc5f13e84a90d24'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4415827c53542ca9a4985d2e0c0e30b'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e44213defd3246a39e6d2d50aee9dbdc'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode_before_pause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e46bf640a0f04345aaee51639835704c'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e46d643200434d10a02d3df855483c27'
                        key: {
                            name: 'x_aigov_bridge_lease'
                            element: 'lease_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e50188e308064dc39aaffd13a34af212'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e50b5548131944c6a0b8d867a42e1eb1'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'duration_ms'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5447d2331c747ad8cee710b9469fa5f'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'known_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e598dd5d89c54aa389852b42a56c9b7d'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e5ec2ce6c47d47128d2f7ef01f8dcdef'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e603b7eb8ac64d43b81ae44bce02db0d'
                        key: {
                            sys_ui_action: '1c4aa361cde04994a5178d33f75e239b'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e60e3cc8b659406fb5120f11ca8bdd14'
                        key: {
                            list_id: {
                                id: '2e6bf6c316a5483fbe822adf0ea17842'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e610f0f2965e41008a0bf3d12d0a1dc8'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recheck'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e61f614439f141b9b92fa232e5b40333'
                        key: {
                            list_id: {
                                id: '507621a508c344a79d6789d4ba3fbe16'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_message'
                                }
                            }
                            element: 'response_excerpt'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e673df5a21de4330bc8ee86660bce270'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'auth_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e67efda381db45c4918acb0ca4f01c15'
                        key: {
                            sys_ui_action: 'd0fe7e6c5c3942bda2262489fb962f7d'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e6bb0d79bf60424586d663e1d1520bdb'
                        key: {
                            sys_ui_action: '0110179d57e0455fa413ad31e2c074a2'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e6e8c3476fe646a2b6bdc487c6569a49'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                            value: 'stopped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e76971dbd633410199385f7746468d77'
                        key: {
                            sys_ui_action: 'd0fe7e6c5c3942bda2262489fb962f7d'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e774f071fd5b4f3ab40370dea2808cdc'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'outcome'
                            value: 'absent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e77e1dcbf52b46ea8ca458e708b96e18'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_attempt_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e78e34a1eba24777b20bfd8cae268cea'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7eb497189d34d1db8bbcd5cf1e4ac89'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e84c8e7b149249c69410488c169c65ff'
                        key: {
                            sys_security_acl: 'fc19febfb7094d569f09f06bc789203a'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e86417adfa9647e58b413acf1f04ff45'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8667a43fdce4a89b4875b378ea86d8a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e87d221a3fba4b918318f7ac7fdcc383'
                        key: {
                            sys_ui_section: {
                                id: 'd92e0b8f6e004b67afcd0982c71fb686'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    caption: 'Webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'events'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8aa19ffde0b4d4db70f098c8984313d'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'status_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e8bb0c0baa344a54b410821f721e3fbc'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'entity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8feecae3d1a40628f618dcad963f65b'
                        key: {
                            sys_ui_section: {
                                id: '3594396a145b432bbe352b2efb73ffd0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    caption: 'Lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e93b69a0c2ca44a2941aad99822d0a5c'
                        key: {
                            sys_ui_section: {
                                id: '073ff98102384b1bb553ce90eb51b8a1'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'What is sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e94728f589dd4fdba48f88795c0c0ef5'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_callback_secret'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e97c6ee54c524a0c9ee7f5587f475b0c'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_scheme'
                            value: 'hmac_sha256_timestamped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e98e556350c34b6db88d089c38d5331a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea0bca6ba4d14323884c971569505735'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_checked_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea0c39eb8472498c8d52eccc49459498'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cure'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea6d8cc5e9314bda8e59fd8e2851fbc7'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'platform'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eaf929a82fb44664977ec581255669c3'
                        key: {
                            list_id: {
                                id: '6028f6022f6c4f368ed8761b65905cc0'
                                key: {
                                    name: 'x_aigov_bridge_lease'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'lease_key'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'eb61eaa688de4f59a5e3a013a86b25c3'
                        key: {
                            sys_ui_action: 'd5899c8497fd418db7c15a86701a71e8'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb63f8f17dd145a28a94cfd480a52792'
                        key: {
                            list_id: {
                                id: '12b55a2f5e6745b7866acfd93fc42a7f'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'eb8d07fc648a4a73b9ce38a224656400'
                        key: {
                            sys_ui_action: '9c9a3e97a35e40e196ac2e761e6818ad'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebb3c4564bdb41dcb497c65aef875daa'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'state'
                            value: 'parked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ebf48e0427da4a2da3c75a1592419357'
                        key: {
                            sys_ui_form: {
                                id: '2ef4ce68bd0e4aa9aba5607a5e67d60d'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '19f623a88aa74f3aa16ee1481822646b'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'What each side said'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ec4f62e8fa8b46798da1a52683648edf'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec8946c7a943469789757eb16e24914d'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'occurred_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ecfb0efa07e74fdfa2ae1638045f3b94'
                        key: {
                            list_id: {
                                id: '9da8cf959f264f19ae0e6a624096a8be'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_value'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ecfc9157117d4b108022b3452547cb8a'
                        key: {
                            sys_security_acl: 'f3a61eb947b6445f81b093795ecf5fe7'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed1c41980028453d910318a31a7d2f57'
                        key: {
                            sys_ui_section: {
                                id: 'adc187beb44d4148827eaa3206f9bd78'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'New records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'category'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ed327de9590c4a579a09810ff3b08cb6'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                            value: 'paused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ed4d9d1804104de6a19ba3d919d0f89a'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            element: 'map_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'edf689f46b964fa1ba4623301f3528b6'
                        key: {
                            logical_table_name: 'x_aigov_bridge_message'
                            col_name_string: 'state,connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee5081c540db491289426e5a69ad26d1'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_secret_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ee7cd335409843e8939295762fa1e0c4'
                        key: {
                            sys_ui_form: {
                                id: '2791bc01169b4550ae1f078bc7b9fdcb'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f657cd217e22420ca9997063cb6ec089'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'How it goes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee8749b477494e3fb5db7f2b15a6341e'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eebcec4d8e674c68b59fc61fde8c76b8'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'signature_only'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0456365ef194177bbab1815a624ef3b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'event_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f0a5dabc995643bca2d15b23700b01f9'
                        key: {
                            sys_security_acl: '0e3053d09f0c438aa208237ce96b020e'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0c556a471874ca2b928ab4849ba554d'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f0fa9690b831402a8a6819399d9267f8'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'armed_instance'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f14df965a9c649669d2cb295a81f8eec'
                        key: {
                            sys_security_acl: '65f6ba5a72aa41369bfb3703b9e58f0f'
                            sys_user_role: {
                                id: 'dc58e720be834a869e193246e0015a92'
                                key: {
                                    name: 'x_aigov_bridge.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f1b1aff866a8481eb23b1ea045b4ce86'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'previous_secret_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f207d95fb63e43ac99e8f36e4c01ad71'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'expected_interval_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f24b2a9b0efe4dcaa785a3d2926f5571'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f2d1737a00e3441da27c6e2497fa3d85'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2da612138954390b8ff97e972e75001'
                        key: {
                            sys_ui_section: {
                                id: '69c9dfcaf4bb46bfb1160cd545658cf3'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    caption: 'Setup finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f3802fcd0c294258b79bbf0966d80057'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f3b0868a42224161bd962752a4f5da10'
                        key: {
                            list_id: {
                                id: '416c83b48acd45ba82c875593769d393'
                                key: {
                                    name: 'x_aigov_bridge_webhook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_delivery_at'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'f3c0375efefa470d8bd1c69d00760677'
                        key: {
                            sys_ui_action: 'b1dcf591b219419c829778f69ad6dd1a'
                            sys_user_role: {
                                id: '2c7bd2ac800c49cc8e8226a6ab84ba65'
                                key: {
                                    name: 'x_aigov_bridge.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3c2bdc595044419b672b50de064072b'
                        key: {
                            sys_ui_section: {
                                id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                                key: {
                                    name: 'x_aigov_bridge_value_map'
                                    caption: 'Value map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f412c09326094026b73057cef032c0f4'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f413cad97fe0452285af1ac68297084a'
                        key: {
                            list_id: {
                                id: 'b5bf19611dea4b449cb33ddb0dbe2917'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f455ad19e13e442c8ceb45c020ee7675'
                        key: {
                            list_id: {
                                id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'probe_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f46884b3ce69477fab66fa38ce998a27'
                        key: {
                            name: 'x_aigov_bridge_message'
                            element: 'state'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4cb8056c1584690ae21132bd3a1b5a1'
                        key: {
                            list_id: {
                                id: '450dfdcc9442488f91ba1a97f8d1645a'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'event_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4fe81d09b1b4bd3a2cd15e584dbd02d'
                        key: {
                            list_id: {
                                id: 'b84bd08e56c04de49e2d42d92524fc31'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_external_ref'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f53a58c5de6e4cb7ad75b5671c3d2739'
                        key: {
                            sys_ui_section: {
                                id: '49a7171ead4341f2b7a7607024a3b306'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    caption: 'Bookkeeping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pending'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f58400787ecb47668cd10fbc1ce57673'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f58acd8952a44c52bda174c7f5e4595b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f5a81a91deb44eefaf6f7c47005cbf75'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5ac931160c44606bd783e3638d7347f'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'setup_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'f5aca0d666a847db835e2c3d42c93494'
                        key: {
                            sys_ui_action: '5c7ea86cbbd841d79cc65bbf591b05e2'
                            sys_user_role: {
                                id: '94987f1ff3bb4c399b413630658e7c07'
                                key: {
                                    name: 'x_aigov_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f5f9f31a5b58418dab0c97d737db34b3'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'probe_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f60a18e94c34441aaccff59cf5584212'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'secret_form'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f613885c93904ff3b65d211058dd012a'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                            value: 'live'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f63e62e655264ba1879ff0970bf6f591'
                        key: {
                            name: 'x_aigov_bridge_webhook'
                            element: 'last_problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f657cd217e22420ca9997063cb6ec089'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            caption: 'How it goes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6c660dc9cb349dcbb6949a9756800d3'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f76a3f01f01a4c659fb36a510f4a54ce'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                            caption: 'Value map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f7713910b0f34acbba816f383df3ed2c'
                        key: {
                            sys_ui_form: {
                                id: '98d9a4007fc648caa12ab7854c49ac0d'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'bc343bffdb054eeab100177edd98d782'
                                key: {
                                    name: 'x_aigov_bridge_event_mapping'
                                    caption: 'When'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f7884685a19d4df49a0a7c4d93c7c4f7'
                        key: {
                            list_id: {
                                id: 'ec4f62e8fa8b46798da1a52683648edf'
                                key: {
                                    name: 'x_aigov_bridge_audit_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f7efd8c23537484f8b487de34b28a521'
                        key: {
                            logical_table_name: 'x_aigov_bridge_event'
                            col_name_string: 'event_key'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f81ac6a24b234ec59a0eb8fe9b8790e3'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'processing'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f886531de52c4e258fe36a9cfcb3bbd4'
                        key: {
                            name: 'x_aigov_bridge_attempt'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8cf812cf8ed4608bce470c1db3b4026'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f8d4b2035cf34a40b6fc203f360708df'
                        key: {
                            list_id: {
                                id: '971ba8cdeecd4ba2b7b9c0589e67c505'
                                key: {
                                    name: 'x_aigov_bridge_heartbeat'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'job'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f94f2a6c6649444fbf003d4f48497b27'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'entity'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9600f32972347cb99d5943156a6db91'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'last_inbound_status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f96079b53bb3477e98c98d62d7cceca3'
                        key: {
                            list_id: {
                                id: '4017c2db7fe944a2ab028b642ca6f24a'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f961301223864f08b222cdfeefd6d671'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9812b847c9d4e988e6cdc64ddcd4720'
                        key: {
                            list_id: {
                                id: '6cf86caf116f4eeb92e182b3187e51fc'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9b321e67f8d4d629f6bfabf8ec0811e'
                        key: {
                            list_id: {
                                id: '3dc63c95a0dc4ba7b9c5bde73bed39b6'
                                key: {
                                    name: 'x_aigov_bridge_circuit'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'probes'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9c39c1dce25434ca63d364bc7c3341a'
                        key: {
                            list_id: {
                                id: '3090ca73294b4d6b8de1d1362ded3b77'
                                key: {
                                    name: 'x_aigov_bridge_backfill'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa1e9b7522084369ab8d13d6e252af2a'
                        key: {
                            name: 'x_aigov_bridge_external_ref'
                            element: 'snapshot'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa3a97133e00470f9cc690dbaa2a60c2'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'completed_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fa58debda52e4104bc03697147bf13c3'
                        key: {
                            list_id: {
                                id: '01cfb2b4d4f64e568c6cc491855a5a2f'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa6d7c312dac48129547b504d7021a64'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'subcategory'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fac2b027a5fc408ba2ad815aca3fc380'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'on_closed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fad95984d1204c729df329d1218bcc1a'
                        key: {
                            sys_ui_section: {
                                id: '77bac4b9dfd6439daca86ef28f13b925'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'Event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_attempt_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'faf07500dca444c58bba39d296ce9926'
                        key: {
                            sys_ui_section: {
                                id: 'a1fcc0ff803c44a99c0d501ea246473c'
                                key: {
                                    name: 'x_aigov_bridge_attempt'
                                    caption: 'Delivery attempt'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb0220853df54df5aff7d272d0b518cc'
                        key: {
                            sys_ui_section: {
                                id: '5453edd733c94e049a5144260b191f15'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'API of the platform'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb12e2904fe642d8be1365fa20114ae8'
                        key: {
                            name: 'x_aigov_bridge_setup_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb366343666e44c5944c6d52728b4366'
                        key: {
                            list_id: {
                                id: '33f459b77f1f43a384d0c2cecb09c181'
                                key: {
                                    name: 'x_aigov_bridge_external_ref'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fbc6218c9d37460e9720c8c4366c007f'
                        key: {
                            name: 'x_aigov_bridge_backfill'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fbf55a613ee44ded9a09262468f86a6b'
                        key: {
                            name: 'x_aigov_bridge_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fcd9c85f886c483396a4e802aab3cd21'
                        key: {
                            name: 'x_aigov_bridge_connection'
                            element: 'mode'
                            value: 'dry_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd062ef376a74de6a1285f29668d4272'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'circuit_key'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fd67bf7185634d5cbbea5b3fc5402b36'
                        key: {
                            name: 'x_aigov_bridge_value_map'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fda2ef6080d540cf8b9f6727c9bbac49'
                        key: {
                            list_id: {
                                id: '8cf34d9eb2eb420891c80179766c9df7'
                                key: {
                                    name: 'x_aigov_bridge_setup_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_aigov_bridge_connection'
                                }
                            }
                            element: 'level'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fdafcd986463443686eb38a590069437'
                        key: {
                            name: 'x_aigov_bridge_audit_entry'
                            caption: 'Audit entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fddbc3f8e0624de8951c96e2f7144881'
                        key: {
                            name: 'x_aigov_bridge_event_mapping'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fde880b2e6d4475b861b577ff76cac4a'
                        key: {
                            sys_security_acl: '198f910af5104f0fa99ad825aa434289'
                            sys_user_role: {
                                id: '324f67c65d454a12a0006090c2a19780'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe8286aefa09428e9f3f0a74cc475446'
                        key: {
                            sys_ui_section: {
                                id: '04101fa0689b4d348b4d0756bcf2bb0b'
                                key: {
                                    name: 'x_aigov_bridge_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_ref'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'feaa991419c3491c97d035321ac41781'
                        key: {
                            sys_ui_section: {
                                id: 'b1d5719518b245c5aa532bd18d1a14ce'
                                key: {
                                    name: 'x_aigov_bridge_connection'
                                    caption: 'What the platform sends'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected_interval_minutes'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff15287e981946e0bd21ba32986bfe99'
                        key: {
                            name: 'x_aigov_bridge_heartbeat'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff17982c58f44911b8e0d491a4589c5b'
                        key: {
                            sys_ui_section: {
                                id: '50813753837143d39fd4760df6ed906b'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What was sent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'payload_sha256'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ff2639d5181b4dedb6a3135939dd186c'
                        key: {
                            name: 'x_aigov_bridge_circuit'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff3894316fd1446b9118dcf102668241'
                        key: {
                            sys_ui_section: {
                                id: '6b91c5a50f7147d6bdb72477546bc7c0'
                                key: {
                                    name: 'x_aigov_bridge_event'
                                    caption: 'What it did'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'result'
                            position: '0'
                        }
                    },
                ]
            }
        }
    }
}
