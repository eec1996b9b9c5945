### Слова кожної вправи «чи можна на це покластися».

headline-rely = Можна покластися
headline-hold-back = Краще утриматися
headline-sure = Наскільки впевнено?
headline-sure-unset = Потягни або натискай стрілки
headline-sure-value = { $percent } · { $words }
headline-sure-guess = навмання
headline-sure-leaning = схиляюся
headline-sure-fairly = досить упевнено
headline-sure-very = дуже впевнено
headline-sure-certain = напевно
headline-honest-doubt = Чесний сумнів тут цінують. Найбільше дає впевнена влучна відповідь, найдорожче коштує впевнена невлучна.
headline-not-yet = Обери відповідь і скажи, наскільки впевнено
headline-said-rely = Твоя відповідь: можна покластися, впевненість { $percent }.
headline-said-hold-back = Твоя відповідь: краще утриматися, впевненість { $percent }.
headline-notice = На що звернути увагу
headline-card-article = Стаття
headline-card-post = Допис
headline-card-message = Повідомлення
